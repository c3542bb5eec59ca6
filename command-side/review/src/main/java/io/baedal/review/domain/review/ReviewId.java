package io.baedal.review.domain.review;

import io.baedal.events.NameUuid;
import io.baedal.review.domain.order.OrderId;

/// The ids of reviews.
public final class ReviewId {

    private ReviewId() {}

    /// The one review that an order can ever have.
    public static String ofOrder(OrderId orderId) {
        return NameUuid.of(NameUuid.BAEDAL, "review-of-order:" + orderId.value())
                .toString();
    }
}
