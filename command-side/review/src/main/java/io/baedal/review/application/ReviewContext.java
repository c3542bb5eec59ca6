package io.baedal.review.application;

import io.baedal.command.AggregateType;
import io.baedal.command.Aggregates;
import io.baedal.command.AggregatesFactory;
import io.baedal.events.rating.RatingEvent;
import io.baedal.events.rating.StarCounts;
import io.baedal.events.review.ReviewEvent;
import io.baedal.review.domain.rating.RateShop;
import io.baedal.review.domain.rating.Rating;
import io.baedal.review.domain.rating.RatingDecider;
import io.baedal.review.domain.review.Answer;
import io.baedal.review.domain.review.Review;
import io.baedal.review.domain.review.ReviewCommand;
import io.baedal.review.domain.review.ReviewDecider;
import io.baedal.review.domain.review.Saying;
import io.baedal.review.domain.review.Standing;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// The aggregates of this context and the names of their streams. A rating's stream has its shop's id. The states are
/// read from snapshots, also by a native image.
@RegisterForReflection(
        targets = {Review.class, Saying.class, Answer.class, Standing.class, Rating.class, StarCounts.class})
public class ReviewContext {

    /// The shapes of the states in snapshots; raise a number when its state changes.
    private static final int REVIEW_STATE = 1;

    private static final int RATING_STATE = 1;

    private static final int SNAPSHOT_EVERY = 100;

    @Produces
    @Singleton
    Aggregates<ReviewCommand, Review, ReviewEvent> reviews(AggregatesFactory aggregates) {
        return aggregates.open(
                new AggregateType<>("review", new ReviewDecider(), Review.class, REVIEW_STATE, SNAPSHOT_EVERY));
    }

    @Produces
    @Singleton
    Aggregates<RateShop, Rating, RatingEvent> ratings(AggregatesFactory aggregates) {
        return aggregates.open(
                new AggregateType<>("rating", new RatingDecider(), Rating.class, RATING_STATE, SNAPSHOT_EVERY));
    }
}
