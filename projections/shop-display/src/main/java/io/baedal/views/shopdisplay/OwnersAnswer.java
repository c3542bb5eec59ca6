package io.baedal.views.shopdisplay;

/// What the shop's owner says to a review.
///
/// @param answeredAt ISO 8601 instant, in UTC
public record OwnersAnswer(String text, String answeredAt) {}
