package io.baedal.benchmark.load;

import org.HdrHistogram.Histogram;

/// What a contestant did in some time.
///
/// @param done what succeeded
/// @param failed what didn't
/// @param nanos how long it took
/// @param latency of each success, in microseconds
public record Measured(long done, long failed, long nanos, Histogram latency) {

    public static Histogram histogram() {
        return new Histogram(60_000_000L, 3);
    }

    public static Measured nothing() {
        return new Measured(0, 0, 0, histogram());
    }

    public Measured plus(Measured other) {
        var both = latency.copy();
        both.add(other.latency);
        return new Measured(done + other.done, failed + other.failed, nanos + other.nanos, both);
    }

    public double perSecond() {
        return nanos == 0 ? 0 : done * 1e9 / nanos;
    }

    /// In milliseconds.
    public double percentile(double percent) {
        return latency.getValueAtPercentile(percent) / 1_000.0;
    }
}
