package io.baedal.projections.operations.history;

import java.util.concurrent.atomic.AtomicReference;

/// Whether everyone may go on: the first to fail ends it for all. Thread-safe.
public final class Course {
    private final Runnable fence;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    /// @param fence throws when somebody else has taken over
    public Course(Runnable fence) {
        this.fence = fence;
    }

    /// Somebody failed.
    public void fail(Throwable problem) {
        failure.compareAndSet(null, problem);
    }

    /// Throws what somebody failed with, if somebody did.
    public void check() {
        switch (failure.get()) {
            case null -> fence.run();
            case RuntimeException known -> throw known;
            case Error error -> throw error;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }
}
