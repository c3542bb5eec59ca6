package io.baedal.review.application.review;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Outcome;
import io.baedal.events.review.ReviewEvent;
import io.baedal.review.application.shop.ShopOwners;
import io.baedal.review.domain.review.AnswerText;
import io.baedal.review.domain.review.Review;
import io.baedal.review.domain.review.ReviewCommand;
import io.baedal.review.domain.review.ReviewCommand.AnswerReview;
import io.baedal.review.domain.review.ReviewCommand.WithdrawAnswer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// The owner of a reviewed shop answers. Whose shop it is, the shop service says.
@ApplicationScoped
public class AnsweringReview {

    private final Aggregates<ReviewCommand, Review, ReviewEvent> reviews;
    private final ShopOwners owners;

    AnsweringReview(Aggregates<ReviewCommand, Review, ReviewEvent> reviews, ShopOwners owners) {
        this.reviews = reviews;
        this.owners = owners;
    }

    public Uni<Outcome<Review>> answer(String reviewId, AnswerText text, CommandContext context) {
        return respond(reviewId, owner -> new AnswerReview(context.actor(), owner, text, Instant.now()), context);
    }

    public Uni<Outcome<Review>> withdraw(String reviewId, CommandContext context) {
        return respond(reviewId, owner -> new WithdrawAnswer(context.actor(), owner), context);
    }

    private Uni<Outcome<Review>> respond(
            String reviewId, Function<Optional<String>, ReviewCommand> command, CommandContext context) {
        return reviews.load(reviewId)
                .onItem()
                .transformToUni(review -> review.exists()
                        ? owners.ownerOf(review.state().shopId())
                        : Uni.createFrom().item(Optional.<String>empty()))
                .onItem()
                .transformToUni(owner -> reviews.handle(reviewId, command.apply(owner), context));
    }
}
