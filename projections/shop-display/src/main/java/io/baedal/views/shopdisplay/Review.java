package io.baedal.views.shopdisplay;

import io.baedal.events.review.ReviewAnswerWithdrawn;
import io.baedal.events.review.ReviewAnswered;
import io.baedal.events.review.ReviewDeleted;
import io.baedal.events.review.ReviewEdited;
import io.baedal.events.review.ReviewEvent;
import io.baedal.events.review.ReviewHidden;
import io.baedal.events.review.ReviewShown;
import io.baedal.events.review.ReviewWritten;
import io.baedal.projections.UnfoldableEvent;
import java.util.function.UnaryOperator;

/// A review on the shop's page. Who wrote it isn't part of it.
///
/// @param shopId the shop; null before the review is written
/// @param words what it says; null before it is written and once it is deleted
/// @param hidden whether an operator took it out of sight
public record Review(String shopId, ReviewWords words, boolean hidden) {
    /// Before it is written.
    public static final Review UNKNOWN = new Review(null, null, false);

    /// Whether customers see it.
    public boolean visible() {
        return words != null && !hidden;
    }

    /// The review after one more event. Nothing brings back what was deleted.
    public Review after(ReviewEvent event) {
        if (shopId == null != event instanceof ReviewWritten) {
            throw new UnfoldableEvent("A review's history starts with its writing, and has only one");
        }
        return switch (event) {
            case ReviewWritten e -> new Review(e.shopId(), ReviewWords.of(e), false);
            case ReviewEdited e -> saying(before -> before.edited(e));
            case ReviewAnswered e -> saying(before -> before.answered(e));
            case ReviewAnswerWithdrawn _ -> saying(ReviewWords::unanswered);
            case ReviewHidden _ -> new Review(shopId, words, words != null);
            case ReviewShown _ -> new Review(shopId, words, false);
            case ReviewDeleted _ -> new Review(shopId, null, false);
        };
    }

    private Review saying(UnaryOperator<ReviewWords> change) {
        return words == null ? this : new Review(shopId, change.apply(words), hidden);
    }
}
