package io.baedal.review.domain.review;

import io.baedal.command.domain.Decider;
import io.baedal.events.review.ReviewEvent;
import io.baedal.review.domain.review.ReviewCommand.Moderate;
import io.baedal.review.domain.review.ReviewCommand.Respond;
import io.baedal.review.domain.review.ReviewCommand.Say;
import java.util.List;

/// The rules of a review. A command that changes nothing succeeds without an event.
public final class ReviewDecider implements Decider<ReviewCommand, Review, ReviewEvent> {

    @Override
    public Review initial() {
        return Review.NONE;
    }

    @Override
    public List<ReviewEvent> decide(ReviewCommand command, Review review) {
        return switch (command) {
            case Say c -> Authorship.decide(c, review);
            case Respond c -> Answering.decide(c, review);
            case Moderate c -> Moderation.decide(c, review);
        };
    }

    @Override
    public Review evolve(Review review, ReviewEvent event) {
        return review.after(event);
    }
}
