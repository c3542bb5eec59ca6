package io.baedal.relay;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for something that must happen, for a minute at most.
final class Until {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Until() {}

    static void holds(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("Not within " + LIMIT + ": " + what);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                fail("Interrupted while waiting: " + what);
            }
        }
    }
}
