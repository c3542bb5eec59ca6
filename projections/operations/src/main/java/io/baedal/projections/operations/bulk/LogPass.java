package io.baedal.projections.operations.bulk;

import io.baedal.projections.operations.StoreUnavailable;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionListener;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One try to read the log up to its head. The client calls it on a thread of its own, and asks the server for no more
/// than what was taken.
final class LogPass extends SubscriptionListener {
    private final Router router;
    private final Course course;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private volatile long lastSign = System.nanoTime();
    private volatile boolean taking;
    private boolean closed;

    LogPass(Router router, Course course) {
        this.router = router;
        this.course = course;
    }

    @Override
    public void onEvent(Subscription subscription, ResolvedEvent resolved) {
        take(() -> router.accept(resolved.getOriginalEvent()));
    }

    /// The server has passed this, with nothing for us in between.
    void passed(Position position) {
        take(() -> router.passed(position.getCommitUnsigned(), position.getPrepareUnsigned()));
    }

    @Override
    public void onCaughtUp(Subscription subscription, Instant timestamp, Long streamRevision, Position position) {
        if (position != null) {
            passed(position);
        }
        end.complete(null);
    }

    @Override
    public void onCancelled(Subscription subscription, Throwable problem) {
        var why = problem == null ? new IllegalStateException("it ended the subscription") : problem;
        end.completeExceptionally(new StoreUnavailable("The event store failed: " + why.getMessage(), why));
    }

    private synchronized void take(Runnable work) {
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

    /// Nothing is taken any more once this has returned.
    synchronized void close() {
        closed = true;
    }

    /// Waits for the head of the log.
    ///
    /// @param patience how long the event store may be silent
    void await(Duration patience) {
        while (true) {
            try {
                end.get(100, TimeUnit.MILLISECONDS);
                return;
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
                throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
            }
        }
    }
}
