package io.baedal.projector.parts;

import io.baedal.events.DomainEvent;
import io.baedal.events.EventCodec;
import io.baedal.events.EventMetadata;
import io.baedal.events.StreamNames;
import io.baedal.events.notice.Notice;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Stores events as command services do, and tells of them as the relay does.
public final class Shops implements AutoCloseable {
    private final KurrentDBClient eventStore;
    private final KafkaProducer<byte[], byte[]> notices;

    public Shops(String eventStore, String bootstrapServers) {
        this.eventStore = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(eventStore));
        notices = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /// Stores an event and tells nobody. Returns its revision.
    public long store(String stream, DomainEvent event) throws Exception {
        var encoded = EventCodec.standard().encode(event);
        return store(
                stream,
                encoded.type(),
                encoded.data(),
                EventMetadata.ofVersion(encoded.version()).toJson());
    }

    /// Stores bytes under a type of event.
    public long store(String stream, String type, byte[] data, byte[] metadata) throws Exception {
        var stored =
                EventData.builderAsJson(type, data).metadataAsBytes(metadata).build();
        return eventStore
                .appendToStream(stream, stored)
                .get(10, TimeUnit.SECONDS)
                .getNextExpectedRevision()
                .toRawLong();
    }

    /// Tells that a stream has reached a revision.
    public void tell(String stream, long revision) throws Exception {
        var notice = Notice.of(UUID.randomUUID().toString(), stream, "ShopRenamed", revision, Instant.now(), null);
        var told = new ProducerRecord<byte[], byte[]>(
                notice.topic(), StreamNames.id(stream).getBytes(StandardCharsets.UTF_8), null);
        notice.headers().forEach(told.headers()::add);
        notices.send(told).get(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        notices.close();
        eventStore.shutdown();
    }
}
