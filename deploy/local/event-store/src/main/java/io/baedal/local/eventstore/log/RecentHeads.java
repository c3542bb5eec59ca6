package io.baedal.local.eventstore.log;

import io.baedal.local.eventstore.stream.StreamHead;
import java.util.LinkedHashMap;
import java.util.Map;

/// The heads of the streams written or asked for last. Only the writer puts, so none is ever older than the disk.
/// Thread-safe.
final class RecentHeads {

    private static final int MOST = 50_000;

    private final Map<String, StreamHead> heads = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StreamHead> eldest) {
            return size() > MOST;
        }
    };

    /// @return the head, or null
    synchronized StreamHead get(String stream) {
        return heads.get(stream);
    }

    synchronized void put(Map<String, StreamHead> changed) {
        heads.putAll(changed);
    }
}
