package io.baedal.review.domain.review;

import io.baedal.command.domain.Role;
import io.baedal.events.Actor;
import io.baedal.events.review.ReviewAnswerWithdrawn;
import io.baedal.events.review.ReviewAnswered;
import io.baedal.events.review.ReviewDeleted;
import io.baedal.events.review.ReviewEdited;
import io.baedal.events.review.ReviewEvent;
import io.baedal.events.review.ReviewHidden;
import io.baedal.events.review.ReviewShown;
import io.baedal.events.review.ReviewWritten;

/// A review as its events tell it. Facts are kept as they were recorded and never checked again. Of a deleted one,
/// nothing remains that anybody said.
///
/// @param hiddenReason why it is hidden, or null
/// @param answer the owner's, or null
public record Review(
        String reviewId,
        String shopId,
        String customerId,
        String orderId,
        Standing standing,
        String hiddenReason,
        Saying saying,
        Answer answer) {

    public static final Review NONE = new Review(null, null, null, null, Standing.UNKNOWN, null, Saying.NOTHING, null);

    /// The stars it counts with: none while it can't be seen.
    public int countedStars() {
        return standing == Standing.SHOWN ? saying.rating() : 0;
    }

    /// Refuses unless there is such a review.
    public void assertNotDeleted() {
        switch (standing) {
            case UNKNOWN -> throw new ReviewRefusal.NotFound();
            case DELETED -> throw new ReviewRefusal.Deleted();
            case SHOWN, HIDDEN -> {}
        }
    }

    /// Refuses unless it is there, and is not another customer's.
    public void assertReadableBy(Actor reader) {
        if (standing != Standing.UNKNOWN && Role.CUSTOMER.equals(reader.role()) && !isBy(reader)) {
            throw new ReviewRefusal.NotYourReview();
        }
        assertNotDeleted();
    }

    boolean isBy(Actor actor) {
        return Role.CUSTOMER.equals(actor.role()) && actor.id().equals(customerId);
    }

    Review after(ReviewEvent event) {
        return switch (event) {
            case ReviewWritten e -> written(e);
            case ReviewEdited e ->
                with(new Saying(e.rating(), e.text(), e.pictureUrls(), saying.writtenAt(), e.editedAt()));
            case ReviewAnswered e -> with(new Answer(e.text(), e.answeredAt()));
            case ReviewAnswerWithdrawn _ -> with((Answer) null);
            case ReviewHidden e -> now(Standing.HIDDEN, e.reason());
            case ReviewShown _ -> now(Standing.SHOWN, null);
            case ReviewDeleted _ ->
                new Review(reviewId, shopId, customerId, orderId, Standing.DELETED, null, Saying.NOTHING, null);
        };
    }

    private static Review written(ReviewWritten e) {
        var saying = new Saying(e.rating(), e.text(), e.pictureUrls(), e.writtenAt(), null);
        return new Review(e.reviewId(), e.shopId(), e.customerId(), e.orderId(), Standing.SHOWN, null, saying, null);
    }

    private Review with(Saying saying) {
        return new Review(reviewId, shopId, customerId, orderId, standing, hiddenReason, saying, answer);
    }

    private Review with(Answer answer) {
        return new Review(reviewId, shopId, customerId, orderId, standing, hiddenReason, saying, answer);
    }

    private Review now(Standing standing, String reason) {
        return new Review(reviewId, shopId, customerId, orderId, standing, reason, saying, answer);
    }

    @Override
    public String toString() {
        return "Review[" + standing + " " + reviewId + "]";
    }
}
