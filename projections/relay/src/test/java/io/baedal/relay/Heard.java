package io.baedal.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.events.notice.Notice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Reads a topic from its start, for as long as a test lasts.
final class Heard implements AutoCloseable {
    private final List<ConsumerRecord<byte[], byte[]>> records = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean closing;

    Heard(String bootstrapServers, String topic) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "heard-" + UUID.randomUUID());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 500);
        thread = Thread.ofPlatform().daemon().start(() -> listen(settings, topic));
    }

    private void listen(Map<String, Object> settings, String topic) {
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            while (!closing) {
                var batch = new ArrayList<ConsumerRecord<byte[], byte[]>>();
                consumer.poll(Duration.ofMillis(50)).forEach(batch::add);
                records.addAll(batch);
            }
        }
    }

    List<ConsumerRecord<byte[], byte[]>> records() {
        return List.copyOf(records);
    }

    List<Notice> notices() {
        return records.stream().map(Heard::notice).toList();
    }

    static Notice notice(ConsumerRecord<byte[], byte[]> heard) {
        assertThat(heard.value()).isNull();
        var notice = Notice.fromHeaders(name -> {
            var header = heard.headers().lastHeader(name);
            return header == null ? null : header.value();
        });
        assertThat(new String(heard.key(), UTF_8)).isEqualTo(notice.subject());
        return notice;
    }

    /// Waits until each stream was announced up to its head.
    void upTo(Map<String, Long> heads) {
        Until.holds("everything is announced", () -> {
            var seen = notices().stream()
                    .collect(Collectors.toMap(
                            notice -> notice.aggregate() + "-" + notice.subject(), Notice::revision, Math::max));
            return heads.entrySet().stream().allMatch(head -> seen.getOrDefault(head.getKey(), -1L) >= head.getValue());
        });
    }

    /// Every revision of each stream was announced, none before the one below it was.
    void hasEveryRevisionInOrder(Map<String, Long> heads) {
        var highest = new HashMap<String, Long>();
        for (var notice : notices()) {
            var stream = notice.aggregate() + "-" + notice.subject();
            long before = highest.getOrDefault(stream, -1L);
            assertThat(notice.revision()).as(stream).isLessThanOrEqualTo(before + 1);
            highest.merge(stream, notice.revision(), Math::max);
        }
        assertThat(highest).containsAllEntriesOf(heads);
    }

    @Override
    public void close() {
        closing = true;
        Until.holds("the consumer has ended", () -> !thread.isAlive());
    }
}
