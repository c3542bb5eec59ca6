package io.baedal.projections.operations.bulk;

import java.time.Duration;

/// How a version is filled.
///
/// @param partitions how many threads fold
/// @param memoryBytes what the folded parts may take in memory, about
/// @param throttle events to read a second at most, 0 for as many as there come
/// @param patience how long a store may be away
/// @param checkpointEvery after how much time everything is written, so that a rebuild can go on from there
public record BulkSettings(
        int partitions, long memoryBytes, double throttle, Duration patience, Duration checkpointEvery) {}
