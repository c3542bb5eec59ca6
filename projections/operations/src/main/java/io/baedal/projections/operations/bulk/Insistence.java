package io.baedal.projections.operations.bulk;

import io.baedal.projections.operations.StoreUnavailable;
import io.baedal.projections.operations.history.Course;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Asks a store again that doesn't answer, until it was away for too long.
final class Insistence {
    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(2);

    private final Duration patience;
    private final Course course;

    Insistence(Duration patience, Course course) {
        this.patience = patience;
        this.course = course;
    }

    /// The answer.
    ///
    /// @throws StoreUnavailable when it didn't come in time
    <T> T on(Supplier<T> question) {
        long until = System.nanoTime() + patience.toNanos();
        for (long pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
            course.check();
            try {
                return question.get();
            } catch (StoreUnavailable away) {
                if (System.nanoTime() + pause > until || Thread.currentThread().isInterrupted()) {
                    throw away;
                }
                LockSupport.parkNanos(pause);
            }
        }
    }
}
