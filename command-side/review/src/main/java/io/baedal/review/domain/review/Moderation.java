package io.baedal.review.domain.review;

import io.baedal.command.domain.Role;
import io.baedal.events.Actor;
import io.baedal.events.review.ReviewDeleted;
import io.baedal.events.review.ReviewEvent;
import io.baedal.events.review.ReviewHidden;
import io.baedal.events.review.ReviewShown;
import io.baedal.review.domain.review.ReviewCommand.DeleteReview;
import io.baedal.review.domain.review.ReviewCommand.HideReview;
import io.baedal.review.domain.review.ReviewCommand.Moderate;
import io.baedal.review.domain.review.ReviewCommand.ShowReview;
import java.util.List;

/// Whether a review can be seen.
final class Moderation {

    private Moderation() {}

    static List<ReviewEvent> decide(Moderate command, Review review) {
        return switch (command) {
            case HideReview c -> hide(c, review);
            case ShowReview c -> show(c, review);
            case DeleteReview c -> delete(c, review);
        };
    }

    private static List<ReviewEvent> hide(HideReview c, Review review) {
        assertOperator(c.by(), review);
        var hidden = new ReviewHidden(review.reviewId(), c.reason().value());
        return review.after(hidden).equals(review) ? List.of() : List.of(hidden);
    }

    private static List<ReviewEvent> show(ShowReview c, Review review) {
        assertOperator(c.by(), review);
        return review.standing() == Standing.HIDDEN
                ? List.of(new ReviewShown(review.reviewId(), c.reason().value()))
                : List.of();
    }

    private static List<ReviewEvent> delete(DeleteReview c, Review review) {
        if (review.standing() != Standing.UNKNOWN && !Role.OPERATOR.equals(c.by().role()) && !review.isBy(c.by())) {
            throw new ReviewRefusal.NotYourReview();
        }
        review.assertNotDeleted();
        return List.of(new ReviewDeleted(review.reviewId()));
    }

    private static void assertOperator(Actor actor, Review review) {
        if (!Role.OPERATOR.equals(actor.role())) {
            throw new ReviewRefusal.OperatorsOnly();
        }
        review.assertNotDeleted();
    }
}
