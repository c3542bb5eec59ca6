package io.baedal.events.review;

/// An operator put a hidden review back.
public record ReviewShown(String reviewId, String reason) implements ReviewEvent {}
