package io.baedal.projections.fold;

/// What some events made of a part.
///
/// @param part the part after the last event that could be folded
/// @param revision that event, or the revision before when there was none
/// @param poison the first event that couldn't be folded; null when all could
/// @param <P> the part
public record Folded<P>(P part, long revision, Poison poison) {}
