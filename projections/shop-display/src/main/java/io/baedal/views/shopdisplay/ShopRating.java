package io.baedal.views.shopdisplay;

import io.baedal.events.rating.RatingEvent;
import io.baedal.events.rating.ShopRated;

/// What a shop's reviews come to.
///
/// @param average with one decimal, half up; 0.0 while there are no reviews
/// @param count of the reviews that can be seen
/// @param stars how many of them give how many stars
public record ShopRating(double average, long count, Stars stars) {
    /// While there are no reviews.
    public static final ShopRating NONE = of(Stars.NONE);

    private static ShopRating of(Stars stars) {
        return new ShopRating(stars.average(), stars.count(), stars);
    }

    /// The rating after one more event: each is a whole count, so the last one is all that matters.
    public ShopRating after(RatingEvent event) {
        return switch (event) {
            case ShopRated e -> of(Stars.of(e.stars()));
        };
    }
}
