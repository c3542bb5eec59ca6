package io.baedal.review.domain.review;

import io.baedal.events.review.ReviewEdited;
import io.baedal.events.review.ReviewWritten;

/// Everything that a customer says in a review.
public record Opinion(Stars stars, ReviewText text, Pictures pictures) {

    ReviewWritten written(String reviewId, String shopId, String customerId, String orderId, String at) {
        return new ReviewWritten(
                reviewId, shopId, customerId, orderId, stars.number(), text.value(), pictures.addresses(), at);
    }

    ReviewEdited edited(String reviewId, String at) {
        return new ReviewEdited(reviewId, stars.number(), text.value(), pictures.addresses(), at);
    }
}
