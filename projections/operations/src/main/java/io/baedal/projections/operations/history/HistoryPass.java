package io.baedal.projections.operations.history;

import io.baedal.projections.operations.StoreUnavailable;
import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.StoredEvent;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionListener;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// One pass over the log of all streams. The client calls it from one thread at a time, and asks the server for no
/// more than what was taken.
final class HistoryPass extends SubscriptionListener {
    private final LogPosition until;
    private final Consumer<LoggedEvent> sink;
    private final CompletableFuture<LogPosition> end = new CompletableFuture<>();
    private volatile LogPosition reached;
    private volatile long lastSign = System.nanoTime();
    private volatile RuntimeException untaken;

    HistoryPass(LogPosition after, LogPosition until, Consumer<LoggedEvent> sink) {
        this.until = until;
        this.sink = sink;
        reached = after;
    }

    @Override
    public void onEvent(Subscription subscription, ResolvedEvent resolved) {
        if (end.isDone()) {
            return;
        }
        var event = resolved.getOriginalEvent();
        var position = position(event.getPosition());
        if (until == null || position.compareTo(until) <= 0) {
            take(subscription, new LoggedEvent(position, event.getStreamId(), stored(event)));
        }
        passed(subscription, position);
    }

    private void take(Subscription subscription, LoggedEvent event) {
        try {
            sink.accept(event);
        } catch (RuntimeException problem) {
            untaken = problem;
            finish(subscription);
        }
    }

    /// Every event of the wanted streams up to here was handed out.
    void passed(Subscription subscription, LogPosition position) {
        lastSign = System.nanoTime();
        if (end.isDone()) {
            return;
        }
        reached = position;
        if (until != null && position.compareTo(until) >= 0) {
            finish(subscription);
        }
    }

    @Override
    public void onCaughtUp(Subscription subscription, Instant timestamp, Long streamRevision, Position position) {
        finish(subscription);
    }

    private void finish(Subscription subscription) {
        end.complete(reached);
        subscription.stop();
    }

    @Override
    public void onCancelled(Subscription subscription, Throwable problem) {
        end.completeExceptionally(
                problem == null ? new IllegalStateException("The event store ended the subscription") : problem);
    }

    /// Waits for the end of the pass.
    ///
    /// @param patience how long nothing may happen
    /// @return everything up to here was read
    LogPosition await(Duration patience) {
        while (true) {
            try {
                return taken(end.get(100, TimeUnit.MILLISECONDS));
            } catch (TimeoutException _) {
                if (System.nanoTime() - lastSign > patience.toNanos()) {
                    throw new StoreUnavailable(
                            "The event store was silent for " + patience.toSeconds() + " s; is it up?", null);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new StoreUnavailable("Reading the log of all streams was interrupted", interrupted);
            } catch (ExecutionException failed) {
                throw new StoreUnavailable("The event store failed: " + failed.getCause(), failed.getCause());
            }
        }
    }

    private LogPosition taken(LogPosition position) {
        if (untaken != null) {
            throw untaken;
        }
        return position;
    }

    static LogPosition position(Position position) {
        return new LogPosition(position.getCommitUnsigned(), position.getPrepareUnsigned());
    }

    private static StoredEvent stored(RecordedEvent event) {
        return new StoredEvent(
                event.getRevision(),
                event.getEventType(),
                event.getEventData(),
                event.getUserMetadata(),
                event.getCreated());
    }
}
