package io.baedal.review.application.review;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Outcome;
import io.baedal.events.review.ReviewEvent;
import io.baedal.review.application.rating.ChangingWhatCounts;
import io.baedal.review.domain.review.Opinion;
import io.baedal.review.domain.review.Reason;
import io.baedal.review.domain.review.Review;
import io.baedal.review.domain.review.ReviewCommand;
import io.baedal.review.domain.review.ReviewCommand.DeleteReview;
import io.baedal.review.domain.review.ReviewCommand.EditReview;
import io.baedal.review.domain.review.ReviewCommand.HideReview;
import io.baedal.review.domain.review.ReviewCommand.ShowReview;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// Changes of a review that may change what its shop is rated.
@ApplicationScoped
public class ChangingReview {

    private final Aggregates<ReviewCommand, Review, ReviewEvent> reviews;
    private final ChangingWhatCounts changing;
    private final Periods periods;

    ChangingReview(
            Aggregates<ReviewCommand, Review, ReviewEvent> reviews, ChangingWhatCounts changing, Periods periods) {
        this.reviews = reviews;
        this.changing = changing;
        this.periods = periods;
    }

    public Uni<Outcome<Review>> edit(String reviewId, Opinion opinion, CommandContext context) {
        return handle(reviewId, new EditReview(context.actor(), opinion, Instant.now(), periods.toEdit()), context);
    }

    public Uni<Outcome<Review>> hide(String reviewId, Reason reason, CommandContext context) {
        return handle(reviewId, new HideReview(context.actor(), reason), context);
    }

    public Uni<Outcome<Review>> show(String reviewId, Reason reason, CommandContext context) {
        return handle(reviewId, new ShowReview(context.actor(), reason), context);
    }

    public Uni<Outcome<Review>> delete(String reviewId, CommandContext context) {
        return handle(reviewId, new DeleteReview(context.actor()), context);
    }

    private Uni<Outcome<Review>> handle(String reviewId, ReviewCommand command, CommandContext context) {
        return changing.through(reviewId, context, () -> reviews.handle(reviewId, command, context));
    }
}
