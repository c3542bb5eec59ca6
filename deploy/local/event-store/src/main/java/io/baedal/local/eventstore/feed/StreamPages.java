package io.baedal.local.eventstore.feed;

import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.StoredEvent;
import io.baedal.local.eventstore.stream.StreamHead;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

/// The visible events of one stream, read in pages. For one thread.
public final class StreamPages {

    private static final int PAGE = 64;

    private final EventLog log;
    private final Queue<StoredEvent> page = new ArrayDeque<>();

    public StreamPages(EventLog log) {
        this.log = log;
    }

    boolean isEmpty() {
        return page.isEmpty();
    }

    /// The next event read; null if none is left.
    public StoredEvent poll() {
        return page.poll();
    }

    /// Reads the next page forwards, up to a revision that is included.
    ///
    /// @return the revision after the last one read
    public long readForwards(StreamHead head, long from, long to) {
        long last = Math.min(to, from + PAGE - 1);
        read(head, from, last);
        return last + 1;
    }

    /// Reads the next page backwards, down to a revision that is included.
    ///
    /// @return the revision before the last one read
    long readBackwards(StreamHead head, long from, long to) {
        long last = Math.max(to, from - PAGE + 1);
        read(head, from, last);
        return last - 1;
    }

    private void read(StreamHead head, long from, long to) {
        boolean ages = head.retention().ages();
        long oldest = head.retention().oldestVisible(Instant.now());
        for (StoredEvent event : log.events(head, from, to)) {
            if (!ages || event.summary().created() >= oldest) {
                page.add(event);
            }
        }
    }
}
