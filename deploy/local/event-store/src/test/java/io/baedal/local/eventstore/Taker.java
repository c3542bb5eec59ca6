package io.baedal.local.eventstore;

import io.kurrent.dbclient.PersistentSubscription;
import io.kurrent.dbclient.PersistentSubscriptionListener;
import io.kurrent.dbclient.ResolvedEvent;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.awaitility.Awaitility;

/// A consumer of a persistent subscription that collects what it gets.
final class Taker extends PersistentSubscriptionListener {

    final List<ResolvedEvent> events = new CopyOnWriteArrayList<>();
    final CompletableFuture<Throwable> ended = new CompletableFuture<>();
    private final BiConsumer<PersistentSubscription, ResolvedEvent> habit;
    private volatile PersistentSubscription subscription;

    /// @param habit what it does with an event
    Taker(BiConsumer<PersistentSubscription, ResolvedEvent> habit) {
        this.habit = habit;
    }

    static Taker acknowledging() {
        return new Taker((from, event) -> from.ack(event));
    }

    @Override
    public void onConfirmation(PersistentSubscription confirmed) {
        subscription = confirmed;
    }

    @Override
    public void onEvent(PersistentSubscription from, int retries, ResolvedEvent event) {
        events.add(event);
        habit.accept(from, event);
    }

    @Override
    public void onCancelled(PersistentSubscription from, Throwable reason) {
        ended.complete(reason);
    }

    List<ResolvedEvent> await(int count) {
        Awaitility.await().until(() -> events.size() >= count);
        return events;
    }

    void stop() {
        subscription.stop();
    }
}
