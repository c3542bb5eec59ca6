package io.baedal.review.api;

import io.baedal.command.Aggregates;
import io.baedal.events.rating.RatingEvent;
import io.baedal.events.rating.StarCounts;
import io.baedal.review.domain.rating.RateShop;
import io.baedal.review.domain.rating.Rating;
import jakarta.inject.Singleton;
import java.time.Duration;

/// What shops are rated, for tests.
@Singleton
class Ratings {

    private final Aggregates<RateShop, Rating, RatingEvent> ratings;

    Ratings(Aggregates<RateShop, Rating, RatingEvent> ratings) {
        this.ratings = ratings;
    }

    StarCounts of(String shop) {
        return ratings.load(shop).await().atMost(Duration.ofSeconds(20)).state().stars();
    }

    long events(String shop) {
        return ratings.load(shop).await().atMost(Duration.ofSeconds(20)).revision() + 1;
    }
}
