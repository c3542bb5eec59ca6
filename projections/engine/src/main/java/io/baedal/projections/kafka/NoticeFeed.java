package io.baedal.projections.kafka;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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

/// Hands a view's notices from Kafka to whoever keeps it. One thread polls and does nothing else; a record's offset is
/// committed only after the documents hold what it told of. When too much is on its way, it stops taking in but goes on
/// polling, so that the group keeps it.
public final class NoticeFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeFeed.class);
    private static final int MOST_UNDER_WAY = 2_000;
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration POLL_WHILE_FULL = Duration.ofMillis(5);
    private static final Duration REOPEN_AFTER = Duration.ofSeconds(2);

    /// Takes notices in.
    @FunctionalInterface
    public interface Hints {
        /// "This stream is at this revision": completes when the notice may be forgotten. A failure leaves it to the
        /// next feed.
        Uni<Void> hint(String stream, long revision);
    }

    private final String view;
    private final Set<String> topics;
    private final Hints hints;
    private final Map<String, Object> settings;
    private final Duration drain;
    private final Map<TopicPartition, OffsetTracker> trackers = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean closing;
    private volatile Consumer<byte[], byte[]> consumer;
    private long committedAt = System.nanoTime();

    /// @param view whose consumer group this is
    /// @param topics where its notices are
    /// @param hints who takes them
    /// @param connection the settings of the Kafka client; what a feed relies on is set on top
    /// @param drain how long closing waits for what is under way
    public NoticeFeed(String view, Set<String> topics, Hints hints, Map<String, Object> connection, Duration drain) {
        this.view = view;
        this.topics = Set.copyOf(topics);
        this.hints = hints;
        this.drain = drain;
        settings = ConsumerSettings.of(view, connection);
        thread = Thread.ofPlatform().name("notices-" + view).unstarted(this::run);
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
                opened.subscribe(topics, new Rebalance());
                poll();
                drain();
                commit();
            } catch (RuntimeException problem) {
                LOG.warn("{} gets no notices for now: {}", view, problem.toString());
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
                .forEach((stream, hint) -> hints.hint(stream, hint.revision())
                        .subscribe()
                        .with(_ -> hint.done().forEach(Runnable::run), this::leftUndone));
    }

    /// The offset stays, so whoever comes next is told again.
    private void leftUndone(Throwable problem) {
        LOG.debug("{} leaves a notice undone", view, problem);
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
            LOG.info("{} gets the notices of {}", view, partitions);
        }
    }
}
