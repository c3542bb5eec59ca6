package io.baedal.projections.operations.bulk;

import io.baedal.projections.operations.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One try to read the log. The client hands in what it has on a thread of its own.
final class Pass {
    /// How a pass ended.
    enum End {
        /// At what was the head of the log.
        HEAD,
        /// Most of what was read is not ours: the server had better filter.
        MOSTLY_OTHERS
    }

    private final Course course;
    private final CompletableFuture<End> end = new CompletableFuture<>();
    private volatile long lastSign = System.nanoTime();
    private volatile boolean taking;
    private boolean closed;

    Pass(Course course) {
        this.course = course;
    }

    /// Does something with what came in, unless the pass is over.
    synchronized void take(Runnable work) {
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

    void ends(End how) {
        end.complete(how);
    }

    void fails(Throwable problem) {
        end.completeExceptionally(problem);
    }

    /// Fails as the client did.
    CompletableFuture<End> end() {
        return end;
    }

    /// Nothing is taken any more once this has returned.
    synchronized void close() {
        closed = true;
    }

    /// Waits for the end.
    ///
    /// @param patience how long the event store may be silent
    End await(Duration patience) {
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
                throw new IllegalStateException("The rebuild was interrupted", interrupted);
            } catch (ExecutionException failed) {
                course.check();
                throw new StoreUnavailable("The event store failed: " + failed.getCause(), failed.getCause());
            }
        }
    }
}
