package io.baedal.local.eventstore.log;

import io.baedal.local.eventstore.stream.MetadataStreams;
import io.baedal.local.eventstore.stream.ProposedEvent;
import io.baedal.local.eventstore.stream.Retention;
import io.baedal.local.eventstore.stream.StreamHead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;

/// What is written together in one sync. Later writes of a batch see what earlier ones changed.
final class Batch {

    private final Function<String, StreamHead> committed;
    private final Map<String, StreamHead> heads = new HashMap<>();
    private final List<Appended> appended = new ArrayList<>();
    private final List<Removed> removed = new ArrayList<>();
    private final Map<Place, StoredEvent> byRevision = new HashMap<>();
    private final Map<UUID, Written> revisions = new HashMap<>();
    private long position;
    private long streamNumber;

    Batch(Storage.Next next, Function<String, StreamHead> committed) {
        this.position = next.position();
        this.streamNumber = next.stream();
        this.committed = committed;
    }

    /// An event and where it goes.
    record Appended(long streamNumber, long revision, StoredEvent event) {}

    /// Events that are taken off the disk.
    ///
    /// @param positions theirs, from `firstRevision` on
    record Removed(long streamNumber, long firstRevision, List<Long> positions) {

        /// The first revision of the stream that is kept.
        long firstKept() {
            return firstRevision + positions.size();
        }
    }

    private record Place(long streamNumber, long revision) {}

    private record Written(String stream, long revision) {}

    StreamHead head(String stream) {
        StreamHead changed = heads.get(stream);
        return changed != null ? changed : committed.apply(stream);
    }

    /// Puts an event behind the last one of its stream.
    ///
    /// @param created in 100 ns ticks of the Unix epoch
    Appended append(String stream, ProposedEvent event, long created) {
        StreamHead head = numberedHead(stream);
        long revision = head.lastRevision() + 1;
        heads.put(stream, head.advancedTo(revision));
        if (MetadataStreams.isOne(stream)) {
            describe(MetadataStreams.described(stream), event);
        }
        revisions.put(event.id(), new Written(stream, revision));
        return put(stream, head.number(), revision, event, created);
    }

    /// Deletes a stream for good, and its metadata with it.
    Appended tombstone(String stream, ProposedEvent event, long created) {
        StreamHead head = numberedHead(stream);
        heads.put(stream, head.tombstone());
        String metadata = MetadataStreams.of(stream);
        heads.put(metadata, numberedHead(metadata).tombstone());
        return put(stream, head.number(), StreamHead.TOMBSTONE, event, created);
    }

    private Appended put(String stream, long number, long revision, ProposedEvent event, long created) {
        StoredEvent stored = StoredEvent.recorded(stream, revision, position, event, created);
        position = stored.end();
        Appended one = new Appended(number, revision, stored);
        appended.add(one);
        byRevision.put(new Place(number, revision), stored);
        return one;
    }

    /// Takes the first events of a stream away.
    void scavenge(String stream, List<Long> positions) {
        StreamHead head = head(stream);
        Removed first = new Removed(head.number(), head.firstKept(), positions);
        removed.add(first);
        heads.put(stream, head.keptFrom(first.firstKept()));
    }

    private void describe(String stream, ProposedEvent metadata) {
        Retention retention = Retention.of(metadata.data().toByteArray());
        heads.put(stream, numberedHead(stream).retaining(retention));
    }

    private StreamHead numberedHead(String stream) {
        StreamHead head = head(stream);
        if (head.isStored()) {
            return head;
        }
        return StreamHead.NONE.numbered(streamNumber++).retaining(MetadataStreams.initialRetention(stream));
    }

    /// An event that this batch adds.
    Optional<StoredEvent> event(long number, long revision) {
        return Optional.ofNullable(byRevision.get(new Place(number, revision)));
    }

    /// The revision of an event that this batch adds to a stream.
    OptionalLong revisionOf(UUID id, String stream) {
        Written written = revisions.get(id);
        return written != null && written.stream().equals(stream)
                ? OptionalLong.of(written.revision())
                : OptionalLong.empty();
    }

    /// Lets the ids of its events be remembered, once they are on disk.
    void remember(RecentIds ids) {
        revisions.forEach((id, written) -> ids.add(id, written.stream(), written.revision()));
    }

    boolean isEmpty() {
        return appended.isEmpty() && removed.isEmpty();
    }

    List<Appended> appended() {
        return appended;
    }

    List<Removed> removed() {
        return removed;
    }

    Map<String, StreamHead> heads() {
        return heads;
    }

    Storage.Next next() {
        return new Storage.Next(position, streamNumber);
    }
}
