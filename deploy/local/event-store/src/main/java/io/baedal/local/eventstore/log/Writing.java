package io.baedal.local.eventstore.log;

import com.google.protobuf.ByteString;
import io.baedal.local.eventstore.stream.AppendRules;
import io.baedal.local.eventstore.stream.Decision;
import io.baedal.local.eventstore.stream.MetadataStreams;
import io.baedal.local.eventstore.stream.ProposedEvent;
import io.baedal.local.eventstore.stream.Retention;
import io.baedal.local.eventstore.stream.StreamHead;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/// Turns the changes that are asked for into the events of one batch. For the writer's thread.
///
/// Every outcome holds on condition that the batch gets to the disk.
final class Writing {

    private static final String TOMBSTONE_TYPE = "$streamDeleted";

    private final Storage storage;
    private final RecentIds ids;
    private final Batch batch;
    private final long created = ticks(Instant.now());

    Writing(Storage storage, RecentIds ids, Batch batch) {
        this.storage = storage;
        this.ids = ids;
        this.batch = batch;
    }

    WriteOutcome write(WriteRequest.Change change) {
        return switch (change) {
            case WriteRequest.Append append -> single(append, append.events());
            case WriteRequest.Delete delete -> single(delete, List.of(marker(MetadataStreams.EVENT_TYPE)));
            case WriteRequest.Tombstone tombstone -> single(tombstone, List.of(marker(TOMBSTONE_TYPE)));
            case WriteRequest.Session session -> session(session.appends());
            case WriteRequest.Scavenge scavenge -> scavenge(scavenge);
        };
    }

    private WriteOutcome single(WriteRequest.StreamChange change, List<ProposedEvent> events) {
        EarlierEvents earlier = earlier(change.stream());
        return switch (decide(change, events, earlier)) {
            case Decision.Write() ->
                switch (change) {
                    case WriteRequest.Append append -> append(append, earlier.head());
                    case WriteRequest.Delete _ -> delete(change.stream(), earlier.head());
                    case WriteRequest.Tombstone _ -> tombstone(change.stream(), events.getFirst());
                };
            case Decision other -> unwritten(change, other, earlier);
        };
    }

    /// Writes all appends or none. If some were written before and some were not, that is a conflict.
    private WriteOutcome session(List<WriteRequest.Append> appends) {
        List<WriteOutcome.Written> before = new ArrayList<>();
        for (WriteRequest.Append append : appends) {
            EarlierEvents earlier = earlier(append.stream());
            Decision decision = decide(append, append.events(), earlier);
            if (decision instanceof Decision.Write) {
                continue;
            }
            if (!(unwritten(append, decision, earlier) instanceof WriteOutcome.Written written)) {
                return unwritten(append, decision, earlier);
            }
            before.add(written);
        }
        if (before.size() == appends.size()) {
            return new WriteOutcome.SessionWritten(before);
        }
        if (!before.isEmpty()) {
            WriteRequest.Append first = appends.getFirst();
            return wrongRevision(first, batch.head(first.stream()).lastRevision());
        }
        return new WriteOutcome.SessionWritten(appends.stream()
                .map(append -> append(append, batch.head(append.stream())))
                .toList());
    }

    private WriteOutcome scavenge(WriteRequest.Scavenge scavenge) {
        StreamHead seen = scavenge.seen();
        StreamHead head = batch.head(scavenge.stream());
        if (head.firstKept() != seen.firstKept() || !head.hidesWhat(seen)) {
            return new WriteOutcome.WrongRevision(scavenge.stream(), seen.lastRevision(), head.lastRevision());
        }
        batch.scavenge(scavenge.stream(), scavenge.positions());
        return new WriteOutcome.Written(head.lastRevision(), OptionalLong.empty());
    }

    private EarlierEvents earlier(String stream) {
        return new EarlierEvents(stream, batch.head(stream), batch, storage, ids);
    }

    private static Decision decide(
            WriteRequest.StreamChange change, List<ProposedEvent> events, EarlierEvents earlier) {
        List<UUID> proposed = events.stream().map(ProposedEvent::id).toList();
        return AppendRules.decide(earlier.head(), change.expected(), proposed, earlier);
    }

    private static WriteOutcome unwritten(WriteRequest.StreamChange change, Decision decision, EarlierEvents earlier) {
        return switch (decision) {
            case Decision.Write() -> throw new IllegalArgumentException("To be written");
            case Decision.WrittenBefore(long last) ->
                new WriteOutcome.Written(
                        last,
                        earlier.at(last)
                                .map(event -> OptionalLong.of(event.position()))
                                .orElseGet(OptionalLong::empty));
            case Decision.WrongRevision(long actual) -> wrongRevision(change, actual);
            case Decision.Deleted() ->
                new WriteOutcome.StreamDeleted(change.stream(), earlier.head().tombstoned());
        };
    }

    private static WriteOutcome wrongRevision(WriteRequest.StreamChange change, long actual) {
        return new WriteOutcome.WrongRevision(change.stream(), change.expected().number(), actual);
    }

    private WriteOutcome.Written append(WriteRequest.Append append, StreamHead head) {
        if (append.events().isEmpty()) {
            return new WriteOutcome.Written(head.lastRevision(), OptionalLong.empty());
        }
        if (head.isSoftDeleted()) {
            truncateBefore(append.stream(), head.lastRevision() + 1);
        }
        Batch.Appended last = null;
        for (ProposedEvent event : append.events()) {
            last = batch.append(append.stream(), event, created);
        }
        return written(last.revision(), last);
    }

    private WriteOutcome delete(String stream, StreamHead head) {
        return written(head.lastRevision(), truncateBefore(stream, Retention.DELETED));
    }

    private WriteOutcome tombstone(String stream, ProposedEvent tombstone) {
        return written(StreamHead.TOMBSTONE, batch.tombstone(stream, tombstone, created));
    }

    private Batch.Appended truncateBefore(String stream, long revision) {
        String metadataStream = MetadataStreams.of(stream);
        byte[] metadata = earlier(metadataStream)
                .last()
                .map(event -> event.decoded().getData().toByteArray())
                .orElse(new byte[0]);
        ByteString truncated = ByteString.copyFrom(MetadataStreams.truncatedBefore(metadata, revision));
        ProposedEvent event =
                new ProposedEvent(UUID.randomUUID(), MetadataStreams.EVENT_TYPE, true, truncated, ByteString.EMPTY);
        return batch.append(metadataStream, event, created);
    }

    private static WriteOutcome.Written written(long lastRevision, Batch.Appended last) {
        return new WriteOutcome.Written(
                lastRevision, OptionalLong.of(last.event().position()));
    }

    private static ProposedEvent marker(String type) {
        return new ProposedEvent(UUID.randomUUID(), type, true, ByteString.EMPTY, ByteString.EMPTY);
    }

    private static long ticks(Instant time) {
        return time.getEpochSecond() * 10_000_000 + time.getNano() / 100;
    }
}
