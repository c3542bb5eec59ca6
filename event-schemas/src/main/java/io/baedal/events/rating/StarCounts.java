package io.baedal.events.rating;

/// How many reviews give how many stars.
public record StarCounts(long one, long two, long three, long four, long five) {}
