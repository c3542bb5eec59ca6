package io.baedal.projections.operations.history;

import io.baedal.projections.operations.Pacing;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Holds up whoever does things faster than so many a second. Thread-safe.
public final class Throttle {
    private static final long WORTH_A_PAUSE = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long MOST_BEHIND = TimeUnit.MILLISECONDS.toNanos(500);

    private final double nanosEach;
    private double due = System.nanoTime();

    /// @param perSecond how many things a second, 0 for any number
    public Throttle(double perSecond) {
        nanosEach = perSecond <= 0 ? 0 : TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    /// Waits until so many more things may be done.
    public void take(int things) {
        if (nanosEach > 0) {
            long owed = owed(things);
            if (owed > WORTH_A_PAUSE) {
                Pacing.pause(Duration.ofNanos(owed));
            }
        }
    }

    /// What was not used in the past can't be saved up: a burst would be what the throttle is there to prevent.
    private synchronized long owed(int things) {
        long now = System.nanoTime();
        due = Math.max(due, now - MOST_BEHIND) + things * nanosEach;
        return (long) due - now;
    }
}
