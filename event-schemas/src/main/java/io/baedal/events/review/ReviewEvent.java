package io.baedal.events.review;

import io.baedal.events.DomainEvent;

/// The facts of a review: one stream `review-<reviewId>`.
public sealed interface ReviewEvent extends DomainEvent
        permits ReviewWritten,
                ReviewEdited,
                ReviewAnswered,
                ReviewAnswerWithdrawn,
                ReviewHidden,
                ReviewShown,
                ReviewDeleted {
    /// The id of the aggregate that this happened to.
    String reviewId();
}
