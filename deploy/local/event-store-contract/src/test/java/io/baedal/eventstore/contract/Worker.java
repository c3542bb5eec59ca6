package io.baedal.eventstore.contract;

import io.kurrent.dbclient.NackAction;
import io.kurrent.dbclient.PersistentSubscription;
import io.kurrent.dbclient.PersistentSubscriptionListener;
import io.kurrent.dbclient.ResolvedEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/// A consumer of a persistent subscription that collects what it gets.
final class Worker extends PersistentSubscriptionListener {

    private final Habit habit;
    private final List<ResolvedEvent> events = new CopyOnWriteArrayList<>();
    private final List<Integer> retries = new CopyOnWriteArrayList<>();
    private volatile PersistentSubscription subscription;
    private volatile Throwable ended;

    /// What it does with an event.
    @FunctionalInterface
    interface Habit {
        void handle(PersistentSubscription from, int retries, ResolvedEvent event);
    }

    private Worker(Habit habit) {
        this.habit = habit;
    }

    static Worker that(Habit habit) {
        return new Worker(habit);
    }

    static Worker acknowledging() {
        return new Worker((from, _, event) -> from.ack(event));
    }

    static Worker silent() {
        return new Worker((_, _, _) -> {});
    }

    /// Refuses each event when it first gets it, and acknowledges it when it comes again.
    static Worker refusingOnce(NackAction action) {
        return new Worker((from, retries, event) -> {
            if (retries == 0) {
                from.nack(action, "not now", event);
            } else {
                from.ack(event);
            }
        });
    }

    static Worker refusing(NackAction action) {
        return new Worker((from, _, event) -> from.nack(action, "never", event));
    }

    @Override
    public void onConfirmation(PersistentSubscription confirmed) {
        subscription = confirmed;
    }

    @Override
    public void onEvent(PersistentSubscription from, int retryCount, ResolvedEvent event) {
        events.add(event);
        retries.add(retryCount);
        habit.handle(from, retryCount, event);
    }

    @Override
    public void onCancelled(PersistentSubscription from, Throwable reason) {
        ended = reason;
    }

    List<ResolvedEvent> events() {
        return events;
    }

    List<Integer> retries() {
        return retries;
    }

    List<ResolvedEvent> await(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> events.size() >= count);
        return events;
    }

    Throwable awaitEnd() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> ended != null);
        return ended;
    }

    PersistentSubscription subscription() {
        return subscription;
    }

    void stop() {
        if (subscription != null && ended == null) {
            subscription.stop();
        }
    }
}
