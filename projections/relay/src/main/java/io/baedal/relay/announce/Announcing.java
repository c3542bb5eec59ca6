package io.baedal.relay.announce;

import io.baedal.relay.Store;
import io.baedal.relay.lease.LogPosition;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.SubscribeToAllOptions;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionListener;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/// One term's announcing: a subscription on the store, a producer on Kafka, and what is on its way between
/// them.
///
/// The subscription calls back on a thread of the client's pool, one call at a time. Waiting for room in there
/// is the back-pressure: the client asks the server for more only when a call returns, and never for more than
/// a batch.
///
/// Ends by its first failure, which [#failure()] tells; it never starts again. Thread-safe.
public final class Announcing implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Announcing.class);
    private static final int BATCH = 256;

    private final Routes routes;
    private final Producer<byte[], byte[]> producer;
    private final InFlight inFlight;
    private final Runnable alarm;
    private final LongConsumer published;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private volatile CompletableFuture<Subscription> subscription;

    private Announcing(
            Routes routes,
            Producer<byte[], byte[]> producer,
            InFlight inFlight,
            Runnable alarm,
            LongConsumer published) {
        this.routes = routes;
        this.producer = producer;
        this.inFlight = inFlight;
        this.alarm = alarm;
        this.published = published;
    }

    /// Begins after a position.
    ///
    /// @param room how many notices may wait for Kafka
    /// @param alarm runs when announcing has failed, on any thread
    /// @param published hears each acknowledgement, on Kafka's thread, with the milliseconds since the event
    public static Announcing begin(
            Store store,
            Routes routes,
            String bootstrapServers,
            String instance,
            LogPosition start,
            int room,
            Runnable alarm,
            LongConsumer published) {
        var producer = NoticeProducer.open(bootstrapServers, instance);
        var announcing = new Announcing(routes, producer, new InFlight(room, start), alarm, published);
        announcing.subscribe(store, start);
        return announcing;
    }

    private void subscribe(Store store, LogPosition start) {
        var filter = routes.filter().withCheckpointer((subscribed, position) -> passed(position));
        var options = SubscribeToAllOptions.get().filter(filter.build()).batchSize(BATCH);
        if (start.equals(LogPosition.START)) {
            options.fromStart();
        } else {
            options.fromPosition(start.toPosition());
        }
        subscription = store.client().subscribeToAll(new Listener(), options);
        subscription.whenComplete((subscribed, refused) -> {
            if (refused != null) {
                fail(refused);
            }
        });
    }

    private CompletableFuture<Void> passed(Position position) {
        inFlight.pass(LogPosition.of(position));
        return CompletableFuture.completedFuture(null);
    }

    private void announce(ResolvedEvent resolved) {
        var event = resolved.getOriginalEvent();
        try {
            var entry = inFlight.bring(LogPosition.of(event.getPosition()));
            if (failure.get() == null) {
                send(event, entry);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            fail(ending);
        } catch (RuntimeException refused) {
            fail(refused);
        }
    }

    private void send(RecordedEvent event, InFlight.Entry entry) {
        var announcement = announcement(event);
        if (announcement.isEmpty()) {
            inFlight.acknowledge(entry);
            return;
        }
        producer.send(announcement.get(), (sent, refused) -> {
            if (refused != null) {
                fail(refused);
            } else {
                inFlight.acknowledge(entry);
                published.accept(
                        Duration.between(event.getCreated(), Instant.now()).toMillis());
            }
        });
    }

    private Optional<ProducerRecord<byte[], byte[]>> announcement(RecordedEvent event) {
        try {
            return Optional.of(Announcement.of(event, routes));
        } catch (IllegalArgumentException nobodys) {
            LOG.errorf("Skipped revision %d of %s: %s", event.getRevision(), event.getStreamId(), nobodys.getMessage());
            return Optional.empty();
        }
    }

    private void fail(Throwable cause) {
        if (failure.compareAndSet(null, cause)) {
            alarm.run();
        }
    }

    /// Why announcing has ended, or null while it goes on.
    public Throwable failure() {
        return failure.get();
    }

    /// Everything up to this position is announced and acknowledged.
    public LogPosition acknowledged() {
        return inFlight.acknowledged();
    }

    /// Notices that wait for Kafka.
    public int waiting() {
        return inFlight.size();
    }

    /// How long the oldest of them has waited.
    public Duration longestWait() {
        return inFlight.oldest();
    }

    /// Asks for no more events and waits for what is on its way.
    ///
    /// @return what is acknowledged when the time is over
    public LogPosition finish(Duration limit) {
        stopSubscription();
        producer.close(limit);
        return acknowledged();
    }

    private void stopSubscription() {
        fail(new IllegalStateException("Announcing was ended"));
        subscription.thenAccept(Subscription::stop);
    }

    /// Gives up what is on its way.
    @Override
    public void close() {
        stopSubscription();
        producer.close(Duration.ZERO);
        inFlight.end();
    }

    private final class Listener extends SubscriptionListener {
        @Override
        public void onEvent(Subscription subscribed, ResolvedEvent event) {
            announce(event);
        }

        @Override
        public void onCaughtUp(Subscription subscribed, Instant at, Long revision, Position position) {
            if (position != null) {
                passed(position);
            }
        }

        @Override
        public void onCancelled(Subscription subscribed, Throwable cause) {
            fail(cause == null ? new IllegalStateException("The store ended the subscription") : cause);
        }
    }
}
