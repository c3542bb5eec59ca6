package io.baedal.review.domain.review;

import io.baedal.command.domain.Role;
import io.baedal.events.review.ReviewAnswerWithdrawn;
import io.baedal.events.review.ReviewAnswered;
import io.baedal.events.review.ReviewEvent;
import io.baedal.review.domain.review.ReviewCommand.AnswerReview;
import io.baedal.review.domain.review.ReviewCommand.Respond;
import io.baedal.review.domain.review.ReviewCommand.WithdrawAnswer;
import java.util.List;

/// What the shop's owner says to a review that can be seen; there is no hurry.
final class Answering {

    private Answering() {}

    static List<ReviewEvent> decide(Respond command, Review review) {
        assertOwner(command, review);
        return switch (command) {
            case AnswerReview c -> answer(c, review);
            case WithdrawAnswer _ -> withdraw(review);
        };
    }

    private static void assertOwner(Respond command, Review review) {
        if (review.standing() == Standing.UNKNOWN) {
            throw new ReviewRefusal.NotFound();
        }
        var by = command.by();
        if (!Role.OWNER.equals(by.role())
                || !command.shopOwner().filter(by.id()::equals).isPresent()) {
            throw new ReviewRefusal.NotYourShop();
        }
        review.assertNotDeleted();
        if (review.standing() == Standing.HIDDEN) {
            throw new ReviewRefusal.Hidden();
        }
    }

    private static List<ReviewEvent> answer(AnswerReview c, Review review) {
        var text = c.text().value();
        return review.answer() != null && review.answer().text().equals(text)
                ? List.of()
                : List.of(new ReviewAnswered(review.reviewId(), text, Authorship.recorded(c.now())));
    }

    private static List<ReviewEvent> withdraw(Review review) {
        return review.answer() == null ? List.of() : List.of(new ReviewAnswerWithdrawn(review.reviewId()));
    }
}
