package io.baedal.command;

import io.baedal.events.DomainEvent;
import io.baedal.events.EventCodec;
import io.baedal.events.EventMetadata;
import io.baedal.events.NameUuid;
import io.kurrent.dbclient.EventData;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// From decided events to stored ones: their JSON, metadata and ids.
final class EventBatch {
    private EventBatch() {}

    static List<EventData> of(String stream, List<? extends DomainEvent> events, CommandContext context) {
        var batch = new ArrayList<EventData>(events.size());
        for (var event : events) {
            var encoded = EventCodec.standard().encode(event);
            batch.add(EventData.builderAsJson(id(stream, context, batch.size()), encoded.type(), encoded.data())
                    .metadataAsBytes(metadata(context, encoded.version()).toJson())
                    .build());
        }
        return batch;
    }

    /// A repeated command makes the same ids, so that the store itself recognises a repeated append. The fingerprint is
    /// part of them: another command under the same key must not pass for the first one.
    private static UUID id(String stream, CommandContext context, int place) {
        return context.key()
                .map(key -> NameUuid.of(
                        NameUuid.BAEDAL,
                        Parts.joined(
                                "event",
                                stream,
                                context.actor().id(),
                                key.value(),
                                key.fingerprint(),
                                Integer.toString(place))))
                .orElseGet(UUID::randomUUID);
    }

    private static EventMetadata metadata(CommandContext context, int version) {
        return new EventMetadata(
                version,
                context.correlationId(),
                context.causationId(),
                context.traceparent(),
                context.actor(),
                context.key().map(IdempotencyKey::value).orElse(null),
                context.key().map(IdempotencyKey::fingerprint).orElse(null));
    }
}
