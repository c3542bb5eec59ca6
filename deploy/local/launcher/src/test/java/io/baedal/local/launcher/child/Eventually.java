package io.baedal.local.launcher.child;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// Waits for what must come true in the end.
public final class Eventually {

    private static final long LIMIT_SECONDS = 120;

    private Eventually() {}

    public static void is(String what, Callable<Boolean> true_) throws Exception {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!true_.call()) {
            if (System.nanoTime() > limit) {
                throw new AssertionError("Never came true: " + what);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
