package io.baedal.projections.kafka;

import java.util.ArrayDeque;
import java.util.Deque;

/// Which records of one partition are done. They end in any order; what may be committed is the offset of the
/// first that is not. Bounded by what the feed lets in. Thread-safe.
final class OffsetTracker {
    /// One record on its way.
    static final class Entry {
        private final long offset;
        private boolean done;

        private Entry(long offset) {
            this.offset = offset;
        }
    }

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long next = -1;
    private long committed = -1;

    /// A record was taken in. Offsets only grow.
    synchronized Entry begin(long offset) {
        var entry = new Entry(offset);
        entries.add(entry);
        return entry;
    }

    synchronized void done(Entry entry) {
        entry.done = true;
        while (!entries.isEmpty() && entries.getFirst().done) {
            next = entries.removeFirst().offset + 1;
        }
    }

    /// The offset to go on from after a crash; -1 when nothing new is done since the last call.
    synchronized long commit() {
        if (next == committed) {
            return -1;
        }
        committed = next;
        return next;
    }
}
