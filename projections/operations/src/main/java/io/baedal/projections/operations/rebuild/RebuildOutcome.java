package io.baedal.projections.operations.rebuild;

import java.time.Duration;

/// A rebuild that ended with its version being served.
///
/// @param from the version that was served before, and is kept
/// @param to the version that is served now
/// @param events how many events were read, since the rebuild was first begun; 0 when it went on after that
/// @param parked how many streams are parked in the new version
/// @param took how long this run took
public record RebuildOutcome(int from, int to, long events, int parked, Duration took) {}
