package io.baedal.benchmark.eventstore;

import io.baedal.benchmark.load.Measured;
import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.SubscribeToAllOptions;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionFilter;
import io.kurrent.dbclient.SubscriptionListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;

/// Many live subscribers while events are appended at a steady rate: from an append's begin to each subscriber.
final class LiveSubscribers {
    private static final int SUBSCRIBERS = 50;
    private static final int PER_TICK = 10;
    private static final int TICK_MILLIS = 10;

    private final KurrentDBClient client;
    private final String stream = "live-" + UUID.randomUUID();
    private final LongAdder delivered = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final ConcurrentHistogram latency = new ConcurrentHistogram(60_000_000L, 3);
    private final AtomicLong appended = new AtomicLong();

    LiveSubscribers(KurrentDBClient client) {
        this.client = client;
    }

    /// @param upToDate how many subscribers had the last event a second after the last append
    record Outcome(int subscribers, int upToDate, Measured deliveries) {

        double share() {
            return (double) upToDate / subscribers;
        }
    }

    Outcome run(Duration duration) throws Exception {
        long events = duration.toMillis() / TICK_MILLIS * PER_TICK;
        var subscribers = new ArrayList<Subscriber>();
        for (int i = 0; i < SUBSCRIBERS; i++) {
            var subscriber = new Subscriber(events);
            subscriber.follow();
            subscribers.add(subscriber);
        }
        long begin = System.nanoTime();
        append(events);
        long length = System.nanoTime() - begin;
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        int upToDate = 0;
        for (var subscriber : subscribers) {
            boolean whole = subscriber.all.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            upToDate += whole ? 1 : 0;
        }
        var deliveries = new Measured(delivered.sum(), failed.sum(), length, latency);
        subscribers.forEach(Subscriber::leave);
        return new Outcome(SUBSCRIBERS, upToDate, deliveries);
    }

    private void append(long events) throws InterruptedException {
        var answered = new CountDownLatch((int) events);
        try (var clock = Executors.newSingleThreadScheduledExecutor()) {
            var ticks = clock.scheduleAtFixedRate(
                    () -> tick(events, answered), TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
            answered.await(events / 100 + 60, TimeUnit.SECONDS);
            ticks.cancel(false);
        }
    }

    private void tick(long events, CountDownLatch answered) {
        for (int i = 0; i < PER_TICK && appended.get() < events; i++) {
            appended.incrementAndGet();
            var options = AppendToStreamOptions.get().streamState(StreamState.any());
            client.appendToStream(stream, options, Events.event(System.nanoTime()))
                    .whenComplete((written, failure) -> {
                        if (failure != null) {
                            failed.increment();
                        }
                        answered.countDown();
                    });
        }
    }

    private final class Subscriber extends SubscriptionListener {
        private final CountDownLatch all;
        private Subscription subscription;

        private Subscriber(long events) {
            all = new CountDownLatch((int) events);
        }

        private void follow() throws Exception {
            var filter =
                    SubscriptionFilter.newBuilder().addStreamNamePrefix(stream).build();
            var options = SubscribeToAllOptions.get().fromEnd().filter(filter);
            subscription = client.subscribeToAll(this, options).get(30, TimeUnit.SECONDS);
        }

        private void leave() {
            subscription.stop();
        }

        @Override
        public void onEvent(Subscription subscription, ResolvedEvent event) {
            long sent = Events.stampOf(event.getOriginalEvent().getEventData());
            latency.recordValue(Math.min((System.nanoTime() - sent) / 1_000, 60_000_000L));
            delivered.increment();
            all.countDown();
        }
    }
}
