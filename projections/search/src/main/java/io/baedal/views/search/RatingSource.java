package io.baedal.views.search;

import io.baedal.events.rating.RatingEvent;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;

/// The streams `rating-<shop's id>`, kept as [SearchedRating].
public final class RatingSource implements Source<SearchedRating, RatingEvent> {
    private static final PartFormat<SearchedRating> FORMAT = new SearchedRatingFormat();

    @Override
    public String category() {
        return SearchDocument.RATING;
    }

    @Override
    public Class<RatingEvent> events() {
        return RatingEvent.class;
    }

    @Override
    public SearchedRating initial() {
        return SearchedRating.NONE;
    }

    @Override
    public SearchedRating evolve(SearchedRating rating, RatingEvent event) {
        return rating.after(event);
    }

    @Override
    public PartFormat<SearchedRating> format() {
        return FORMAT;
    }
}
