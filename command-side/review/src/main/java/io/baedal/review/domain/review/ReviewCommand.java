package io.baedal.review.domain.review;

import io.baedal.events.Actor;
import io.baedal.review.domain.order.DeliveredOrder;
import java.time.Instant;
import java.util.Optional;

/// What can be asked of a review.
public sealed interface ReviewCommand {

    /// What its author says; the author's to change.
    sealed interface Say extends ReviewCommand {}

    /// @param order the order as it is known; empty when it isn't known as delivered
    /// @param within how long after the delivery a review may be written
    record WriteReview(
            Actor by, String reviewId, Optional<DeliveredOrder> order, Opinion opinion, Instant now, Period within)
            implements Say {}

    /// @param within how long after its writing a review may be edited
    record EditReview(Actor by, Opinion opinion, Instant now, Period within) implements Say {}

    /// What the owner of the shop says to it.
    sealed interface Respond extends ReviewCommand {
        Actor by();

        /// The reviewed shop's owner; empty when there is no such shop, or it is closed for good.
        Optional<String> shopOwner();
    }

    record AnswerReview(Actor by, Optional<String> shopOwner, AnswerText text, Instant now) implements Respond {}

    record WithdrawAnswer(Actor by, Optional<String> shopOwner) implements Respond {}

    /// Whether it can be seen.
    sealed interface Moderate extends ReviewCommand {}

    /// An operator's.
    record HideReview(Actor by, Reason reason) implements Moderate {}

    /// An operator's.
    record ShowReview(Actor by, Reason reason) implements Moderate {}

    /// Its author's or an operator's; nothing can be asked of the review afterwards.
    record DeleteReview(Actor by) implements Moderate {}
}
