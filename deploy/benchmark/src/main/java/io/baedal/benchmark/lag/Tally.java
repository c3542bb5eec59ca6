package io.baedal.benchmark.lag;

import io.baedal.benchmark.load.Measured;
import java.time.Duration;
import org.HdrHistogram.Histogram;

/// Counts on one event loop.
final class Tally {
    private final Histogram latency = Measured.histogram();
    private long done;
    private long failed;

    void took(long nanos) {
        done++;
        latency.recordValue(Math.min(nanos / 1_000, 60_000_000L));
    }

    void failed() {
        failed++;
    }

    Measured over(Duration duration) {
        return new Measured(done, failed, duration.toNanos(), latency);
    }
}
