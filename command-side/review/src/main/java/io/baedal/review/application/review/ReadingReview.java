package io.baedal.review.application.review;

import io.baedal.command.Aggregates;
import io.baedal.command.Loaded;
import io.baedal.events.Actor;
import io.baedal.events.review.ReviewEvent;
import io.baedal.review.domain.review.Review;
import io.baedal.review.domain.review.ReviewCommand;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// A review as it is now, also a hidden one: for its author, for operators and for other services.
@ApplicationScoped
public class ReadingReview {

    private final Aggregates<ReviewCommand, Review, ReviewEvent> reviews;

    ReadingReview(Aggregates<ReviewCommand, Review, ReviewEvent> reviews) {
        this.reviews = reviews;
    }

    /// Fails with a refusal when there is no such review, it is another customer's, or it was deleted.
    public Uni<Loaded<Review>> review(String reviewId, Actor reader) {
        return reviews.load(reviewId).invoke(review -> review.state().assertReadableBy(reader));
    }
}
