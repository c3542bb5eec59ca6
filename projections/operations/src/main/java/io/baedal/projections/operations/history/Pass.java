package io.baedal.projections.operations.history;

import io.baedal.projections.operations.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One try to read the log. The client hands in what it has on a thread of its own.
public final class Pass implements AutoCloseable {
    /// How a pass ended.
    public enum End {
        /// Everything that was wanted was read: mostly up to what was the head of the log.
        COMPLETE,
        /// Most of what was read is not ours: the server had better filter.
        MOSTLY_OTHERS
    }

    private final Course course;
    private final CompletableFuture<End> end = new CompletableFuture<>();
    private volatile long lastSign = System.nanoTime();
    private volatile boolean taking;
    private boolean closed;

    /// @param course ends the pass when somebody fails, and is told when what came in can't be taken
    public Pass(Course course) {
        this.course = course;
    }

    /// Does something with what came in, unless the pass is over.
    public synchronized void take(Runnable work) {
        if (closed || end.isDone()) {
            return;
        }
        taking = true;
        try {
            work.run();
        } catch (RuntimeException | Error problem) {
            course.fail(problem);
            end.completeExceptionally(problem);
        } finally {
            lastSign = System.nanoTime();
            taking = false;
        }
    }

    /// Nothing more is wanted.
    public void ends(End how) {
        end.complete(how);
    }

    /// The client failed.
    public void fails(Throwable problem) {
        end.completeExceptionally(problem);
    }

    /// Does something once the pass has ended, however it did.
    public void whenEnded(Runnable work) {
        end.whenComplete((_, _) -> work.run());
    }

    /// Nothing is taken any more once this has returned.
    @Override
    public synchronized void close() {
        closed = true;
        fails(new IllegalStateException("Nobody waits for it any more"));
    }

    /// Fails as the client did.
    public CompletableFuture<End> end() {
        return end;
    }

    /// Waits for the end.
    ///
    /// @param patience how long the event store may be silent
    /// @throws StoreUnavailable when the event store fails, or falls silent
    public End await(Duration patience) {
        while (true) {
            try {
                return end.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                course.check();
                if (!taking && System.nanoTime() - lastSign > patience.toNanos()) {
                    throw new StoreUnavailable(
                            "The event store was silent for " + patience.toSeconds() + " s; is it up?", null);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Reading the log of all streams was interrupted", interrupted);
            } catch (ExecutionException failed) {
                course.check();
                throw new StoreUnavailable("The event store failed: " + failed.getCause(), failed.getCause());
            }
        }
    }
}
