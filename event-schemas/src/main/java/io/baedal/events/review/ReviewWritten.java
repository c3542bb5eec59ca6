package io.baedal.events.review;

import java.util.List;

/// A customer says how an order was.
///
/// @param rating 1 to 5 stars
/// @param writtenAt ISO 8601 instant, in UTC
public record ReviewWritten(
        String reviewId,
        String shopId,
        String customerId,
        String orderId,
        int rating,
        String text,
        List<String> pictureUrls,
        String writtenAt)
        implements ReviewEvent {}
