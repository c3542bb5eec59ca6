package io.baedal.projections.run;

import java.util.LinkedHashMap;
import java.util.Map;

/// The revisions that documents were lately seen to hold. A hint to save reads: what is decided for good is
/// read from the database. Bounded, forgets the least used. Thread-safe.
final class AppliedRevisions {
    private static final int MOST = 50_000;

    private final Map<String, Long> byStream = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    };

    synchronized long of(String stream) {
        return byStream.getOrDefault(stream, -1L);
    }

    synchronized void set(String stream, long revision) {
        byStream.put(stream, revision);
    }

    synchronized void saw(String stream, long revision) {
        byStream.merge(stream, revision, Math::max);
    }

    synchronized void forget() {
        byStream.clear();
    }
}
