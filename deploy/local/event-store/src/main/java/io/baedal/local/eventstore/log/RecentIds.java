package io.baedal.local.eventstore.log;

import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp.ReadEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/// The ids of the events written last, by which an append that expects any revision is recognised. For the writer's
/// thread.
final class RecentIds {

    private static final int MOST = 100_000;

    private final LinkedHashMap<UUID, Written> ids = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Written> eldest) {
            return size() > MOST;
        }
    };

    private record Written(String stream, long revision) {}

    void add(UUID id, String stream, long revision) {
        ids.putLast(id, new Written(stream, revision));
    }

    /// Adds an event of the log that is older than all that were added.
    void addEarlier(StoredEvent event) {
        ReadEvent.RecordedEvent decoded = event.decoded();
        String stream = decoded.getStreamIdentifier().getStreamName().toStringUtf8();
        ids.putFirst(StoredEvent.id(decoded), new Written(stream, decoded.getStreamRevision()));
    }

    OptionalLong revisionOf(UUID id, String stream) {
        Written written = ids.get(id);
        return written != null && written.stream().equals(stream)
                ? OptionalLong.of(written.revision())
                : OptionalLong.empty();
    }
}
