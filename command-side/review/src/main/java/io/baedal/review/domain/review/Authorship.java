package io.baedal.review.domain.review;

import io.baedal.command.domain.Role;
import io.baedal.events.review.ReviewEvent;
import io.baedal.review.domain.review.ReviewCommand.EditReview;
import io.baedal.review.domain.review.ReviewCommand.Say;
import io.baedal.review.domain.review.ReviewCommand.WriteReview;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What a customer says, and until when they may.
final class Authorship {

    private Authorship() {}

    static List<ReviewEvent> decide(Say command, Review review) {
        return switch (command) {
            case WriteReview c -> write(c, review);
            case EditReview c -> edit(c, review);
        };
    }

    private static List<ReviewEvent> write(WriteReview c, Review review) {
        var order = c.order().orElseThrow(ReviewRefusal.OrderUnknown::new);
        var customer = order.customerId().value();
        if (!Role.CUSTOMER.equals(c.by().role()) || !c.by().id().equals(customer)) {
            throw new ReviewRefusal.NotYourOrder();
        }
        if (review.standing() != Standing.UNKNOWN) {
            throw new ReviewRefusal.AlreadyReviewed();
        }
        if (c.within().isOver(order.deliveredAt().value(), c.now())) {
            throw new ReviewRefusal.TooLateToWrite(c.within());
        }
        var orderId = order.orderId().value();
        return List.of(c.opinion().written(c.reviewId(), order.shopId().value(), customer, orderId, recorded(c.now())));
    }

    private static List<ReviewEvent> edit(EditReview c, Review review) {
        if (review.standing() != Standing.UNKNOWN && !review.isBy(c.by())) {
            throw new ReviewRefusal.NotYourReview();
        }
        review.assertNotDeleted();
        if (review.standing() == Standing.HIDDEN) {
            throw new ReviewRefusal.Hidden();
        }
        if (review.saying().says(c.opinion())) {
            return List.of();
        }
        if (c.within().isOver(Instant.parse(review.saying().writtenAt()), c.now())) {
            throw new ReviewRefusal.TooLateToEdit(c.within());
        }
        return List.of(c.opinion().edited(review.reviewId(), recorded(c.now())));
    }

    static String recorded(Instant now) {
        return now.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
