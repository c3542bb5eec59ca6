package io.baedal.projections.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What happens when the operator presses Ctrl-C while something long is under way: a last word says how things stand,
/// the work is interrupted, and may end in order for a few seconds.
final class Interruption implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 5;

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Runnable lastWord;
    private final Thread hook = new Thread(this::happen, "interruption");
    private volatile boolean happened;

    /// @param lastWord says how things stand
    Interruption(Runnable lastWord) {
        this.lastWord = lastWord;
    }

    /// From now on this thread's work may be interrupted.
    void watch() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// Ctrl-C, as the hook hears of it.
    void happen() {
        happened = true;
        lastWord.run();
        worker.interrupt();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ends the watch.
    @Override
    public void close() {
        ended.countDown();
        if (!happened) {
            forget();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook runs right now: it finds that the work has ended.
            happened = true;
        }
    }
}
