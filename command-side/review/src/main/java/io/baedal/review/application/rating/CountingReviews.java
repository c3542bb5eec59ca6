package io.baedal.review.application.rating;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Loaded;
import io.baedal.command.Precondition;
import io.baedal.command.domain.Role;
import io.baedal.events.Actor;
import io.baedal.events.rating.RatingEvent;
import io.baedal.events.review.ReviewEvent;
import io.baedal.review.domain.rating.RateShop;
import io.baedal.review.domain.rating.Rating;
import io.baedal.review.domain.review.Review;
import io.baedal.review.domain.review.ReviewCommand;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Counts a review as its stream has it, and rates its shop by the new count. Safe to run at any time, anywhere, twice:
/// the book keeps what is newer of a review, and the rating's stream the newest count.
@ApplicationScoped
public class CountingReviews {

    private static final Actor COUNTING = new Actor(Role.SERVICE, "review");

    private final Aggregates<ReviewCommand, Review, ReviewEvent> reviews;
    private final Aggregates<RateShop, Rating, RatingEvent> ratings;
    private final Counts counts;

    CountingReviews(
            Aggregates<ReviewCommand, Review, ReviewEvent> reviews,
            Aggregates<RateShop, Rating, RatingEvent> ratings,
            Counts counts) {
        this.reviews = reviews;
        this.ratings = ratings;
        this.counts = counts;
    }

    /// @param cause the command that changed the review
    Uni<Void> count(String reviewId, CommandContext cause) {
        return count(reviewId, cause.correlationId(), cause.causationId(), cause.traceparent());
    }

    /// @param correlationId the business transaction
    Uni<Void> count(String reviewId, String correlationId) {
        return count(reviewId, correlationId, null, null);
    }

    private Uni<Void> count(String reviewId, String correlationId, String causationId, String traceparent) {
        // without a key: what makes a repeated count recognisable is its sequence
        var context = new CommandContext(
                COUNTING, Optional.empty(), Precondition.none(), correlationId, causationId, traceparent);
        return reviews.load(reviewId)
                .onItem()
                .transformToUni(review -> review.exists()
                        ? counts.enter(counted(reviewId, review))
                                .onItem()
                                .transformToUni(count -> ratings.handle(count.shopId(), count, context))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private static CountedReview counted(String reviewId, Loaded<Review> review) {
        var state = review.state();
        return new CountedReview(reviewId, state.shopId(), state.countedStars(), review.revision());
    }
}
