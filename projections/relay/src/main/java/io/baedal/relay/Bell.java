package io.baedal.relay;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Waiting that can be cut short. Rings are not counted. Thread-safe.
final class Bell {
    private final Semaphore rings = new Semaphore(0);

    void ring() {
        rings.release();
    }

    /// Returns after the time, or when it rings, or when it rang since the last call.
    void await(Duration time) {
        try {
            if (rings.tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS)) {
                rings.drainPermits();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
