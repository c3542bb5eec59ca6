package io.baedal.local.eventstore.log;

import io.baedal.local.eventstore.stream.MetadataStreams;
import io.baedal.local.eventstore.stream.StreamHead;
import io.baedal.local.eventstore.stream.WrittenEvents;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// The events that one stream has before a write: those on disk, and those of earlier writes of the same batch.
record EarlierEvents(String stream, StreamHead head, Batch batch, Storage storage, RecentIds ids)
        implements WrittenEvents {

    @Override
    public OptionalLong recentRevisionOf(UUID id) {
        OptionalLong inBatch = batch.revisionOf(id, stream);
        return inBatch.isPresent() ? inBatch : ids.revisionOf(id, stream);
    }

    @Override
    public Optional<UUID> idAt(long revision) {
        return at(revision).map(StoredEvent::id);
    }

    @Override
    public boolean hasMetadata() {
        return batch.head(MetadataStreams.of(stream)).hasEvents();
    }

    Optional<StoredEvent> last() {
        return at(head.lastRevision());
    }

    Optional<StoredEvent> at(long revision) {
        if (!head.isStored() || revision < 0 || revision > head.lastRevision()) {
            return Optional.empty();
        }
        return batch.event(head.number(), revision).or(() -> storage.revisions().event(head.number(), revision));
    }
}
