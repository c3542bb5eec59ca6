package io.baedal.review.domain.rating;

import io.baedal.events.rating.RatingEvent;
import io.baedal.events.rating.ShopRated;
import io.baedal.events.rating.StarCounts;

/// What a shop is rated, as its events tell it.
///
/// @param sequence of the last count; 0 before the first
public record Rating(long sequence, StarCounts stars) {

    public static final Rating NONE = new Rating(0, new StarCounts(0, 0, 0, 0, 0));

    Rating after(RatingEvent event) {
        return switch (event) {
            case ShopRated e -> new Rating(e.sequence(), e.stars());
        };
    }
}
