package io.baedal.eventstore.contract;

import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionListener;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/// Collects what a subscription delivers.
final class Received extends SubscriptionListener {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<ResolvedEvent> events = new CopyOnWriteArrayList<>();
    private volatile Subscription subscription;
    volatile boolean slowly;
    volatile boolean caughtUp;
    volatile Position caughtUpAt;
    volatile Long caughtUpRevision;
    volatile Throwable ended;

    @Override
    public void onConfirmation(Subscription confirmed) {
        subscription = confirmed;
    }

    @Override
    public void onEvent(Subscription from, ResolvedEvent event) {
        while (slowly && events.size() > 100) {
            Thread.onSpinWait();
        }
        events.add(event);
    }

    @Override
    public void onCancelled(Subscription from, Throwable reason) {
        ended = reason;
    }

    @Override
    public void onCaughtUp(Subscription from, Instant time, Long revision, Position position) {
        caughtUpRevision = revision;
        caughtUpAt = position;
        caughtUp = true;
    }

    List<ResolvedEvent> events() {
        return events;
    }

    List<ResolvedEvent> await(int count) {
        Awaitility.await().atMost(PATIENCE).until(() -> events.size() >= count);
        return events;
    }

    void awaitCaughtUp() {
        Awaitility.await().atMost(PATIENCE).until(() -> caughtUp);
    }

    void stop() {
        if (subscription != null) {
            subscription.stop();
        }
    }
}
