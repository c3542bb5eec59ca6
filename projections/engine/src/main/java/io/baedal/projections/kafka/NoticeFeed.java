package io.baedal.projections.kafka;

import io.baedal.projections.run.Projection;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands a view's notices from Kafka to its projection. One thread polls and does nothing else; a record's offset is
/// committed only after the documents hold what it told of. When too much is on its way, it stops taking in but goes on
/// polling, so that the group keeps it.
public final class NoticeFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeFeed.class);
    private static final int MOST_UNDER_WAY = 2_000;
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration POLL_WHILE_FULL = Duration.ofMillis(5);
    private static final Duration REOPEN_AFTER = Duration.ofSeconds(2);

    private final Projection projection;
    private final Map<String, Object> settings;
    private final Duration drain;
    private final Map<TopicPartition, OffsetTracker> trackers = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean closing;
    private volatile Consumer<byte[], byte[]> consumer;
    private long committedAt = System.nanoTime();

    /// @param connection the settings of the Kafka client; what a feed relies on is set on top
    /// @param drain how long closing waits for what is under way
    public NoticeFeed(Projection projection, Map<String, Object> connection, Duration drain) {
        this.projection = projection;
        this.drain = drain;
        settings = ConsumerSettings.of(projection.view().name(), connection);
        thread = Thread.ofPlatform().name("notices-" + projection.view().name()).unstarted(this::run);
    }

    /// Starts polling; returns at once.
    public NoticeFeed start() {
        thread.start();
        return this;
    }

    private void run() {
        while (!closing) {
            try (var opened = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                consumer = opened;
                opened.subscribe(projection.topics(), new Rebalance());
                poll();
                drain();
                commit();
            } catch (RuntimeException problem) {
                LOG.warn("{} gets no notices for now: {}", projection.view().name(), problem.toString());
                pauseBeforeReopening();
            }
        }
    }

    private void poll() {
        boolean wasFull = false;
        while (!closing) {
            boolean full = underWay.get() >= MOST_UNDER_WAY;
            if (full) {
                consumer.pause(consumer.assignment());
            } else if (wasFull) {
                consumer.resume(consumer.paused());
            }
            wasFull = full;
            take(consumer.poll(full ? POLL_WHILE_FULL : POLL));
            if (System.nanoTime() - committedAt > COMMIT_EVERY.toNanos()) {
                commitLater();
            }
        }
    }

    private void take(ConsumerRecords<byte[], byte[]> records) {
        if (records.isEmpty()) {
            return;
        }
        var batch = new NoticeBatch();
        for (var message : records) {
            var tracker = trackers.computeIfAbsent(
                    new TopicPartition(message.topic(), message.partition()), _ -> new OffsetTracker());
            var entry = tracker.begin(message.offset());
            underWay.incrementAndGet();
            batch.add(message, () -> {
                tracker.done(entry);
                underWay.decrementAndGet();
            });
        }
        batch.hints()
                .forEach((stream, hint) -> projection
                        .hint(stream, hint.revision())
                        .subscribe()
                        .with(_ -> hint.done().forEach(Runnable::run), this::leftUndone));
    }

    /// Only when the projection is closed: the offset stays, so whoever comes next is told again.
    private void leftUndone(Throwable problem) {
        LOG.debug("{} leaves a notice undone", projection.view().name(), problem);
    }

    private void commitLater() {
        committedAt = System.nanoTime();
        var offsets = offsets();
        if (!offsets.isEmpty()) {
            consumer.commitAsync(offsets, (_, problem) -> {
                if (problem != null) {
                    LOG.debug("Offsets were not committed; they will be with the next ones", problem);
                }
            });
        }
    }

    private void commit() {
        var offsets = offsets();
        if (!offsets.isEmpty()) {
            consumer.commitSync(offsets, Duration.ofSeconds(3));
        }
    }

    private Map<TopicPartition, OffsetAndMetadata> offsets() {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        trackers.forEach((partition, tracker) -> {
            long offset = tracker.commit();
            if (offset >= 0) {
                offsets.put(partition, new OffsetAndMetadata(offset));
            }
        });
        return offsets;
    }

    private void drain() {
        long until = System.nanoTime() + drain.toNanos();
        while (underWay.get() > 0 && System.nanoTime() < until) {
            consumer.pause(consumer.assignment());
            consumer.poll(POLL_WHILE_FULL);
        }
    }

    private void pauseBeforeReopening() {
        trackers.clear();
        try {
            closing = closed.await(REOPEN_AFTER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            closing = true;
        }
    }

    /// Seconds since the broker last answered this group member; negative when it never did.
    public double silentSeconds() {
        return ConsumerSettings.silentSeconds(consumer);
    }

    /// Takes nothing more in, waits for what is under way, commits. Blocks for a bounded time.
    @Override
    public void close() {
        closing = true;
        closed.countDown();
        try {
            if (thread.isAlive()) {
                thread.join(drain.plusSeconds(6));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Partitions that go to somebody else are forgotten, after what is done in them was committed.
    private final class Rebalance implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            try {
                commit();
            } catch (KafkaException problem) {
                LOG.debug("The new owner of {} will be told again", partitions, problem);
            }
            partitions.forEach(trackers::remove);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            partitions.forEach(trackers::remove);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            LOG.info("{} gets the notices of {}", projection.view().name(), partitions);
        }
    }
}
