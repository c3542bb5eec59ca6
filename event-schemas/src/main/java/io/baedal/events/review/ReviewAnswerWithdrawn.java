package io.baedal.events.review;

/// The owner takes the answer back.
public record ReviewAnswerWithdrawn(String reviewId) implements ReviewEvent {}
