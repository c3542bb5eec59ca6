package io.baedal.local.eventstore.feed;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Lets work be done in turns on shared threads, never on two at once, and again whenever it was woken meanwhile.
/// Thread-safe.
public final class Turns {

    private static final System.Logger LOG = System.getLogger(Turns.class.getName());

    private final Executor threads;
    private final BooleanSupplier turn;
    private final Consumer<RuntimeException> failed;
    private final AtomicInteger wanted = new AtomicInteger();

    /// @param turn tells whether there is more to do
    /// @param failed hears of a turn that threw
    public Turns(Executor threads, BooleanSupplier turn, Consumer<RuntimeException> failed) {
        this.threads = threads;
        this.turn = turn;
        this.failed = failed;
    }

    /// Says that there may be something to do.
    public void wake() {
        if (wanted.getAndIncrement() == 0) {
            schedule();
        }
    }

    private void schedule() {
        try {
            threads.execute(this::run);
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "The node is closing");
        }
    }

    private void run() {
        int seen = wanted.get();
        boolean more = false;
        try {
            more = turn.getAsBoolean();
        } catch (RuntimeException e) {
            failed.accept(e);
        }
        if (more || !wanted.compareAndSet(seen, 0)) {
            schedule();
        }
    }
}
