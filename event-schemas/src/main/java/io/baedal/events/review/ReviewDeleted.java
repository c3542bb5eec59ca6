package io.baedal.events.review;

/// The customer took the review back for good; nothing follows in this stream.
public record ReviewDeleted(String reviewId) implements ReviewEvent {}
