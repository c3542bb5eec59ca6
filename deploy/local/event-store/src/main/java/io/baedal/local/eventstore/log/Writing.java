package io.baedal.local.eventstore.log;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.ByteString;
import io.baedal.local.eventstore.stream.AppendRules;
import io.baedal.local.eventstore.stream.Decision;
import io.baedal.local.eventstore.stream.ExpectedRevision;
import io.baedal.local.eventstore.stream.MetadataStreams;
import io.baedal.local.eventstore.stream.ProposedEvent;
import io.baedal.local.eventstore.stream.Retention;
import io.baedal.local.eventstore.stream.StreamHead;
import io.baedal.local.eventstore.stream.WrittenEvents;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// Turns the changes that are asked for into the events of one batch. For the writer's thread.
final class Writing {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOMBSTONE_TYPE = "$streamDeleted";

    private final Storage storage;
    private final RecentIds ids;
    private final Map<UUID, WrittenId> newIds = new HashMap<>();
    private final Batch batch;
    private final long created = ticks(Instant.now());

    private record WrittenId(String stream, long revision) {}

    Writing(Storage storage, RecentIds ids, Batch batch) {
        this.storage = storage;
        this.ids = ids;
        this.batch = batch;
    }

    /// The outcome, on condition that the batch gets to the disk.
    WriteOutcome write(WriteRequest.Change change) {
        List<ProposedEvent> events = switch (change) {
            case WriteRequest.Append append -> append.events();
            case WriteRequest.Delete _ -> List.of(marker(MetadataStreams.EVENT_TYPE, ByteString.EMPTY));
            case WriteRequest.Tombstone _ -> List.of(marker(TOMBSTONE_TYPE, ByteString.EMPTY));
        };
        String stream = change.stream();
        StreamHead head = batch.head(stream);
        return switch (decide(stream, head, change.expected(), events)) {
            case Decision.Deleted() -> new WriteOutcome.StreamDeleted();
            case Decision.WrongRevision(long actual) -> new WriteOutcome.WrongRevision(actual);
            case Decision.WrittenBefore(long last) -> new WriteOutcome.Written(last, positionOf(head, last));
            case Decision.Write() ->
                switch (change) {
                    case WriteRequest.Append _ -> append(stream, head, events);
                    case WriteRequest.Delete _ -> delete(stream, head);
                    case WriteRequest.Tombstone _ -> tombstone(stream, events.getFirst());
                };
        };
    }

    /// Remembers the ids of the events, once they are on disk.
    void remember() {
        newIds.forEach((id, written) -> ids.add(id, written.stream(), written.revision()));
    }

    private Decision decide(String stream, StreamHead head, ExpectedRevision expected, List<ProposedEvent> events) {
        List<UUID> proposed = events.stream().map(ProposedEvent::id).toList();
        return AppendRules.decide(head, expected, proposed, new WrittenEvents() {
            @Override
            public OptionalLong recentRevisionOf(UUID id) {
                WrittenId isNew = newIds.get(id);
                return isNew != null && isNew.stream().equals(stream)
                        ? OptionalLong.of(isNew.revision())
                        : ids.revisionOf(id, stream);
            }

            @Override
            public Optional<UUID> idAt(long revision) {
                return eventAt(head, revision).map(StoredEvent::id);
            }

            @Override
            public boolean hasMetadata() {
                return batch.head(MetadataStreams.of(stream)).hasEvents();
            }
        });
    }

    private WriteOutcome append(String stream, StreamHead head, List<ProposedEvent> events) {
        if (events.isEmpty()) {
            return new WriteOutcome.Written(head.lastRevision(), OptionalLong.empty());
        }
        if (head.isSoftDeleted()) {
            truncateBefore(stream, head.lastRevision() + 1);
        }
        Batch.Appended last = null;
        for (ProposedEvent event : events) {
            last = batch.append(stream, event, created);
            newIds.put(event.id(), new WrittenId(stream, last.revision()));
        }
        return written(last.revision(), last);
    }

    private WriteOutcome delete(String stream, StreamHead head) {
        return written(head.lastRevision(), truncateBefore(stream, Retention.DELETED));
    }

    private WriteOutcome tombstone(String stream, ProposedEvent tombstone) {
        return written(StreamHead.TOMBSTONE, batch.tombstone(stream, tombstone, created));
    }

    private static WriteOutcome written(long lastRevision, Batch.Appended last) {
        return new WriteOutcome.Written(
                lastRevision, OptionalLong.of(last.event().position()));
    }

    private Batch.Appended truncateBefore(String stream, long revision) {
        String metadataStream = MetadataStreams.of(stream);
        StreamHead head = batch.head(metadataStream);
        ObjectNode metadata =
                eventAt(head, head.lastRevision()).map(Writing::json).orElseGet(JSON::createObjectNode);
        metadata.put("$tb", revision);
        ByteString data = ByteString.copyFromUtf8(metadata.toString());
        return batch.append(metadataStream, marker(MetadataStreams.EVENT_TYPE, data), created);
    }

    private static ObjectNode json(StoredEvent metadata) {
        try {
            return JSON.readTree(metadata.decoded().getData().toByteArray()) instanceof ObjectNode object
                    ? object
                    : JSON.createObjectNode();
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }

    private Optional<StoredEvent> eventAt(StreamHead head, long revision) {
        if (!head.isStored() || revision < 0 || revision > head.lastRevision()) {
            return Optional.empty();
        }
        return batch.event(head.number(), revision).or(() -> storage.event(head.number(), revision));
    }

    private OptionalLong positionOf(StreamHead head, long revision) {
        return eventAt(head, revision)
                .map(event -> OptionalLong.of(event.position()))
                .orElseGet(OptionalLong::empty);
    }

    private static ProposedEvent marker(String type, ByteString data) {
        return new ProposedEvent(UUID.randomUUID(), type, true, data, ByteString.EMPTY);
    }

    private static long ticks(Instant time) {
        return time.getEpochSecond() * 10_000_000 + time.getNano() / 100;
    }
}
