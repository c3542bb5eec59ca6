package io.baedal.projections.operations.rebuild;

import java.time.Duration;

/// How a view is rebuilt.
///
/// @param partitions how many threads fold
/// @param memoryBytes what the folded parts may take in memory, about; documents that don't fit are written early and
/// read again
/// @param throttle events to read a second at most, 0 for as many as there come
/// @param gate what the new version must pass before it is served
/// @param patience how long a store may be away, and how long no projector may keep the new version
public record RebuildSettings(int partitions, long memoryBytes, double throttle, Gate gate, Duration patience) {
    public RebuildSettings {
        if (partitions < 1 || memoryBytes < 1 || throttle < 0) {
            throw new IllegalArgumentException("A rebuild needs a thread and memory, and a rate that isn't negative");
        }
    }

    /// What fits most views: a thread for each processor, a quarter of the memory, one document of a hundred compared.
    public static RebuildSettings standard() {
        var runtime = Runtime.getRuntime();
        return new RebuildSettings(
                runtime.availableProcessors(), runtime.maxMemory() / 4, 0, Gate.sample(0.01), Duration.ofMinutes(1));
    }
}
