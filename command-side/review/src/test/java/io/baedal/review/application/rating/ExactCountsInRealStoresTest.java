package io.baedal.review.application.rating;

import io.baedal.command.AggregateType;
import io.baedal.command.Aggregates;
import io.baedal.command.AggregatesFactory;
import io.baedal.events.rating.RatingEvent;
import io.baedal.events.review.ReviewEvent;
import io.baedal.review.api.ShopStub;
import io.baedal.review.api.TestPlatform;
import io.baedal.review.domain.rating.RateShop;
import io.baedal.review.domain.rating.Rating;
import io.baedal.review.domain.rating.RatingDecider;
import io.baedal.review.domain.review.Review;
import io.baedal.review.domain.review.ReviewCommand;
import io.baedal.review.domain.review.ReviewDecider;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Some of the histories of [ExactCountsTest], with the real database, the real event store, and two replicas that
/// remember streams on their own.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
@QuarkusTestResource(ShopStub.class)
class ExactCountsInRealStoresTest {

    @Inject
    Aggregates<ReviewCommand, Review, ReviewEvent> reviews;

    @Inject
    Aggregates<RateShop, Rating, RatingEvent> ratings;

    @Inject
    AggregatesFactory factory;

    @Inject
    Counts counts;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void crashesAndLostAnswersAreMadeUpForBySweeping(long seed) {
        var other = new History.Replica(
                factory.open(new AggregateType<>("review", new ReviewDecider(), Review.class, 1, 100)),
                factory.open(new AggregateType<>("rating", new RatingDecider(), Rating.class, 1, 100)));
        var history = new History(seed, 15, List.of(new History.Replica(reviews, ratings), other), counts);

        history.happens(20, 2);
        history.isSwept();

        history.assertCountedExactly();
    }
}
