package io.baedal.projections.run;

import java.time.Duration;

/// How a projection runs. Every number bounds something.
///
/// @param pageSize events read from a stream at a time, and so the most that is folded between two writes
/// @param concurrency streams worked on at the same time
/// @param sweepInterval the pause between two looks at the log of all streams
/// @param grace how long a notice may take before the sweeper does its work
/// @param sweepWindow events that the sweeper holds in memory
/// @param recentBytes parts that are kept in memory to fold on, in bytes as they are written
/// @param retryParked how often parked streams are tried again
/// @param timeLimit what a single read or write may take
/// @param firstPause the pause after a first failure of a store
/// @param longestPause what the pauses grow to
public record Settings(
        int pageSize,
        int concurrency,
        Duration sweepInterval,
        Duration grace,
        int sweepWindow,
        long recentBytes,
        Duration retryParked,
        Duration timeLimit,
        Duration firstPause,
        Duration longestPause) {

    /// What fits most views.
    public static Settings standard() {
        return new Settings(
                256,
                32,
                Duration.ofMillis(500),
                Duration.ofSeconds(1),
                8192,
                16_000_000,
                Duration.ofMinutes(1),
                Duration.ofSeconds(5),
                Duration.ofMillis(20),
                Duration.ofSeconds(1));
    }
}
