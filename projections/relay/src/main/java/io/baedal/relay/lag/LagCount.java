package io.baedal.relay.lag;

import io.baedal.relay.lease.LogPosition;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionListener;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Collects events until the head of the log, or a limit.
final class LagCount extends SubscriptionListener {
    private record Waiting(LogPosition position, Instant created) {}

    private final int limit;
    private final Supplier<LogPosition> acknowledged;
    private final List<Waiting> waiting = new ArrayList<>();
    private final CompletableFuture<Lag> result = new CompletableFuture<>();

    LagCount(int limit, Supplier<LogPosition> acknowledged) {
        this.limit = limit;
        this.acknowledged = acknowledged;
    }

    CompletableFuture<Lag> result() {
        return result;
    }

    void refuse(Throwable cause) {
        if (cause != null) {
            result.completeExceptionally(cause);
        }
    }

    @Override
    public void onEvent(Subscription subscription, ResolvedEvent resolved) {
        if (result.isDone()) {
            return;
        }
        var event = resolved.getOriginalEvent();
        waiting.add(new Waiting(LogPosition.of(event.getPosition()), event.getCreated()));
        if (waiting.size() >= limit) {
            count();
        }
    }

    @Override
    public void onCaughtUp(Subscription subscription, Instant at, Long revision, Position position) {
        count();
    }

    @Override
    public void onCancelled(Subscription subscription, Throwable cause) {
        refuse(cause == null ? new IllegalStateException("The store ended the subscription") : cause);
    }

    private void count() {
        var done = acknowledged.get();
        var left = waiting.stream()
                .filter(event -> event.position.compareTo(done) > 0)
                .toList();
        result.complete(left.isEmpty() ? Lag.NONE : new Lag(left.size(), left.getFirst().created));
    }
}
