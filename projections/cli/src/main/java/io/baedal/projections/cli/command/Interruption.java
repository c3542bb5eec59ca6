package io.baedal.projections.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/// What happens when the operator presses Ctrl-C while something long is under way: a last word says how things stand,
/// the work is interrupted, and may end in order for a few seconds.
final class Interruption implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 5;
    private static final AtomicReference<Interruption> WATCHED = new AtomicReference<>();

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicBoolean happened = new AtomicBoolean();
    private final Runnable lastWord;

    /// @param lastWord says how things stand
    private Interruption(Runnable lastWord) {
        this.lastWord = lastWord;
    }

    /// From now on, until it is closed, the calling thread's work may be interrupted.
    static Interruption watch(Runnable lastWord) {
        var interruption = new Interruption(lastWord);
        WATCHED.set(interruption);
        return interruption;
    }

    /// Ctrl-C. Returns when the work has ended, or was given up.
    static void happen() {
        var watched = WATCHED.get();
        if (watched != null) {
            watched.interrupt();
        }
    }

    private void interrupt() {
        if (happened.compareAndSet(false, true)) {
            lastWord.run();
            worker.interrupt();
        }
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        WATCHED.compareAndSet(this, null);
        ended.countDown();
    }
}
