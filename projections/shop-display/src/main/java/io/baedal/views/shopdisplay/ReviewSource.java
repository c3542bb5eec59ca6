package io.baedal.views.shopdisplay;

import io.baedal.events.review.ReviewEvent;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;
import io.baedal.projections.View;

/// The streams `review-<id>`, each shown as a [Review] in a document of its own.
public final class ReviewSource implements Source<Review, ReviewEvent> {
    private static final PartFormat<Review> FORMAT = new ReviewFormat();

    @Override
    public String category() {
        return ReviewDocument.REVIEW;
    }

    @Override
    public Class<ReviewEvent> events() {
        return ReviewEvent.class;
    }

    @Override
    public Review initial() {
        return Review.UNKNOWN;
    }

    @Override
    public Review evolve(Review review, ReviewEvent event) {
        return review.after(event);
    }

    @Override
    public PartFormat<Review> format() {
        return FORMAT;
    }

    @Override
    public String collection(View view) {
        return ReviewDocument.COLLECTION;
    }
}
