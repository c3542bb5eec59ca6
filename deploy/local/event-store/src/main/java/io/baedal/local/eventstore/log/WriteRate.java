package io.baedal.local.eventstore.log;

import java.util.function.LongSupplier;

/// How many writes per second there were in the last ten full seconds. Thread-safe.
final class WriteRate {

    private static final int SECONDS = 10;
    private static final long NANOS = 1_000_000_000;

    private final LongSupplier nanoTime;
    private final long start;
    private final long[] counts = new long[SECONDS + 1];
    private long second;

    /// @param nanoTime as {@link System#nanoTime()}
    WriteRate(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    synchronized void add(int writes) {
        turn();
        counts[slot(second)] += writes;
    }

    synchronized double perSecond() {
        turn();
        long total = 0;
        for (long full = second - SECONDS; full < second; full++) {
            total += full < 0 ? 0 : counts[slot(full)];
        }
        return total / (double) Math.clamp(second, 1, SECONDS);
    }

    private void turn() {
        long now = (nanoTime.getAsLong() - start) / NANOS;
        for (long passed = Math.max(second + 1, now - SECONDS); passed <= now; passed++) {
            counts[slot(passed)] = 0;
        }
        second = now;
    }

    private static int slot(long second) {
        return (int) (second % (SECONDS + 1));
    }
}
