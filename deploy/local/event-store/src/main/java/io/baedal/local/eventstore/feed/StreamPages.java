package io.baedal.local.eventstore.feed;

import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.StoredEvent;
import io.baedal.local.eventstore.stream.StreamHead;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

/// The visible events of one stream, read in pages. For one thread.
final class StreamPages {

    private static final int PAGE = 64;

    private final EventLog log;
    private final Queue<StoredEvent> page = new ArrayDeque<>();

    StreamPages(EventLog log) {
        this.log = log;
    }

    boolean isEmpty() {
        return page.isEmpty();
    }

    /// The next event read; null if none is left.
    StoredEvent poll() {
        return page.poll();
    }

    /// Reads the next page, from one revision towards another, both included.
    ///
    /// @return the revision after the last one read, in the direction of reading
    long read(StreamHead head, long from, long to) {
        boolean forwards = from <= to;
        long last = forwards ? Math.min(to, from + PAGE - 1) : Math.max(to, from - PAGE + 1);
        long youngest = oldestVisible(head);
        for (StoredEvent event : log.events(head, from, last)) {
            if (youngest == Long.MIN_VALUE || event.summary().created() >= youngest) {
                page.add(event);
            }
        }
        return forwards ? last + 1 : last - 1;
    }

    private static long oldestVisible(StreamHead head) {
        if (!head.retention().ages()) {
            return Long.MIN_VALUE;
        }
        long now = Instant.now().getEpochSecond();
        long age = Math.min(head.retention().maxAgeSeconds(), now);
        return (now - age) * 10_000_000;
    }
}
