package io.baedal.events.review;

/// The shop's owner answers, or answers otherwise than before.
public record ReviewAnswered(String reviewId, String text, String answeredAt) implements ReviewEvent {}
