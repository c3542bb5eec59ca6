package io.baedal.relay.announce;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baedal.events.EventMetadata;
import io.baedal.events.notice.Notice;
import io.kurrent.dbclient.RecordedEvent;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Makes the Kafka record of a stored event: headers only, keyed by the aggregate's id.
final class Announcement {
    private Announcement() {}

    /// @throws IllegalArgumentException when the stream isn't an aggregate's
    static ProducerRecord<byte[], byte[]> of(RecordedEvent event, Routes routes) {
        var stream = event.getStreamId();
        var notice = Notice.of(
                event.getEventId().toString(),
                stream,
                event.getEventType(),
                event.getRevision(),
                event.getCreated(),
                traceparent(event));
        var topic = routes.topic(stream);
        var announced =
                new ProducerRecord<byte[], byte[]>(topic, notice.subject().getBytes(UTF_8), null);
        notice.headers().forEach(announced.headers()::add);
        return announced;
    }

    private static String traceparent(RecordedEvent event) {
        try {
            return EventMetadata.fromJson(event.getUserMetadata()).traceparent();
        } catch (IllegalArgumentException foreign) {
            return null; // metadata that isn't ours: the change is announced all the same
        }
    }
}
