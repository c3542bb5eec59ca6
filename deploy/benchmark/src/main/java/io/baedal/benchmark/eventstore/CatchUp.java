package io.baedal.benchmark.eventstore;

import io.baedal.benchmark.load.Contestant;
import io.baedal.benchmark.load.Measured;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.SubscribeToAllOptions;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionListener;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/// One subscription to everything from the start; when it has caught up, another one from the start again.
final class CatchUp implements Contestant {
    private static final int SECONDS = 30;

    private final KurrentDBClient client;

    CatchUp(KurrentDBClient client) {
        this.client = client;
    }

    @Override
    public String name() {
        return "$all from the start, events";
    }

    @Override
    public Measured run(Duration duration) throws Exception {
        var events = new LongAdder();
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        while (System.nanoTime() < end) {
            follow(events, end);
        }
        return new Measured(events.sum(), 0, System.nanoTime() - begin, Measured.histogram());
    }

    private void follow(LongAdder events, long end) throws Exception {
        var caughtUp = new CountDownLatch(1);
        var listener = new SubscriptionListener() {
            @Override
            public void onEvent(Subscription subscription, ResolvedEvent event) {
                events.increment();
            }

            @Override
            public void onCaughtUp(Subscription subscription, Instant timestamp, Long revision, Position position) {
                caughtUp.countDown();
            }
        };
        var subscription = client.subscribeToAll(
                        listener, SubscribeToAllOptions.get().fromStart())
                .get(SECONDS, TimeUnit.SECONDS);
        caughtUp.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        subscription.stop();
    }
}
