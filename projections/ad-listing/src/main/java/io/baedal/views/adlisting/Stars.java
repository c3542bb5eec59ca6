package io.baedal.views.adlisting;

import io.baedal.events.rating.RatingEvent;
import io.baedal.events.rating.ShopRated;
import io.baedal.events.rating.StarCounts;

/// How a shop is rated.
///
/// @param reviews how many count
/// @param sum of their stars
record Stars(long reviews, long sum) {
    static final Stars NONE = new Stars(0, 0);

    /// The whole count comes with each event.
    static Stars after(RatingEvent event) {
        return switch (event) {
            case ShopRated rated -> of(rated.stars());
        };
    }

    private static Stars of(StarCounts counts) {
        long reviews = counts.one() + counts.two() + counts.three() + counts.four() + counts.five();
        long sum = counts.one() + 2 * counts.two() + 3 * counts.three() + 4 * counts.four() + 5 * counts.five();
        return new Stars(reviews, sum);
    }
}
