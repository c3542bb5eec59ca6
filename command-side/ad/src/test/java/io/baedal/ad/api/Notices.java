package io.baedal.ad.api;

import io.baedal.events.notice.Change;
import io.baedal.events.notice.Notice;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/// A relay by hand. Everything goes to the same partition, so that a notice that was heard says that those before it
/// were.
final class Notices implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of(
                    "bootstrap.servers",
                    ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                    "linger.ms",
                    "0"),
            new StringSerializer(),
            new ByteArraySerializer());

    static Notice closed(String shopId, long revision) {
        return notice(shopId, Change.DELETED, revision);
    }

    static Notice updated(String shopId, long revision) {
        return notice(shopId, Change.UPDATED, revision);
    }

    private static Notice notice(String shopId, Change change, long revision) {
        return new Notice(UUID.randomUUID().toString(), "shop", change, shopId, revision, Instant.now(), null);
    }

    void publish(Notice notice) throws Exception {
        var message = new ProducerRecord<String, byte[]>(notice.topic(), 0, notice.subject(), null);
        notice.headers().forEach((name, value) -> message.headers().add(name, value));
        producer.send(message).get();
    }

    void publishNonsense() throws Exception {
        producer.send(new ProducerRecord<>(TestPlatform.TOPIC, 0, "?", new byte[] {1, 2, 3}))
                .get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
