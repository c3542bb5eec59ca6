package io.baedal.democity.loading;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// How long the loading goes on trying one command when the platform can't take it just now: twice as long from
/// one attempt to the next, up to a bound, and no longer than `limit` in all. For one thread.
final class Patience {
    private static final long FIRST_MILLIS = 50;
    private static final long LONGEST_MILLIS = 2_000;

    private final long until;
    private long wait = FIRST_MILLIS;

    Patience(Duration limit) {
        until = System.nanoTime() + limit.toNanos();
    }

    /// Waits before the next attempt.
    ///
    /// @param atLeast what the platform asked for
    /// @return false when the patience has run out
    boolean waits(Duration atLeast) throws InterruptedException {
        long jittered = wait / 2 + ThreadLocalRandom.current().nextLong(wait / 2 + 1);
        var pause = Duration.ofMillis(Math.max(jittered, atLeast.toMillis()));
        if (System.nanoTime() + pause.toNanos() > until) {
            return false;
        }
        Thread.sleep(pause);
        wait = Math.min(wait * 2, LONGEST_MILLIS);
        return true;
    }
}
