package io.baedal.projections.operations;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Waits on purpose: between two looks at something, or so as not to be too fast.
public final class Pacing {
    private Pacing() {}

    /// @throws IllegalStateException when the thread is interrupted
    public static void pause(Duration length) {
        long until = System.nanoTime() + length.toNanos();
        for (long left = length.toNanos(); left > 0; left = until - System.nanoTime()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("The operation was interrupted");
            }
            LockSupport.parkNanos(left);
        }
    }
}
