package io.baedal.events.review;

/// An operator took the review out of sight; it does not count while it is hidden.
public record ReviewHidden(String reviewId, String reason) implements ReviewEvent {}
