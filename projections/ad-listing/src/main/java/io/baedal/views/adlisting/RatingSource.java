package io.baedal.views.adlisting;

import io.baedal.events.rating.RatingEvent;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;
import io.baedal.projections.View;

/// The streams `rating-<shop's id>`, shown as [Stars] of the shop.
final class RatingSource implements Source<Stars, RatingEvent> {
    private static final PartFormat<Stars> FORMAT = new StarsFormat();

    @Override
    public String category() {
        return AdListingDocument.RATING;
    }

    @Override
    public Class<RatingEvent> events() {
        return RatingEvent.class;
    }

    @Override
    public Stars initial() {
        return Stars.NONE;
    }

    @Override
    public Stars evolve(Stars stars, RatingEvent event) {
        return Stars.after(event);
    }

    @Override
    public PartFormat<Stars> format() {
        return FORMAT;
    }

    @Override
    public String collection(View view) {
        return AdListingDocument.SHOPS;
    }
}
