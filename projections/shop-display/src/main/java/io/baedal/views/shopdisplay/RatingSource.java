package io.baedal.views.shopdisplay;

import io.baedal.events.rating.RatingEvent;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;

/// The streams `rating-<shop's id>`, shown as [ShopRating].
public final class RatingSource implements Source<ShopRating, RatingEvent> {
    private static final PartFormat<ShopRating> FORMAT = new ShopRatingFormat();

    @Override
    public String category() {
        return ShopDisplayDocument.RATING;
    }

    @Override
    public Class<RatingEvent> events() {
        return RatingEvent.class;
    }

    @Override
    public ShopRating initial() {
        return ShopRating.NONE;
    }

    @Override
    public ShopRating evolve(ShopRating rating, RatingEvent event) {
        return rating.after(event);
    }

    @Override
    public PartFormat<ShopRating> format() {
        return FORMAT;
    }
}
