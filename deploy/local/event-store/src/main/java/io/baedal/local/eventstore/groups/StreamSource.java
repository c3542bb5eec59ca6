package io.baedal.local.eventstore.groups;

import io.baedal.local.eventstore.feed.StreamPages;
import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.StoredEvent;
import io.baedal.local.eventstore.persistent.GroupEvent;
import io.baedal.local.eventstore.stream.StreamHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The visible events of one stream, which need not exist yet.
final class StreamSource implements EventSource {

    private final EventLog log;
    private final String stream;
    private final GroupEvents shape;
    private final StreamPages pages;
    private long next;

    /// @param next the first revision wanted
    StreamSource(EventLog log, String stream, long next, GroupEvents shape) {
        this.log = log;
        this.stream = stream;
        this.next = next;
        this.shape = shape;
        this.pages = new StreamPages(log);
    }

    @Override
    public SourcePage read(int most) {
        List<GroupEvent> events = new ArrayList<>();
        StreamHead head = log.head(stream);
        boolean gone = head.tombstoned() || head.isSoftDeleted();
        if (!gone && head.firstRevision() <= head.lastRevision()) {
            next = Math.max(next, head.firstRevision());
        }
        if (!gone && next <= head.lastRevision()) {
            next = pages.readForwards(head, next, Math.min(head.lastRevision(), next + most - 1));
            for (StoredEvent event = pages.poll(); event != null; event = pages.poll()) {
                events.add(shape.of(event, event.decoded().getStreamRevision()));
            }
        }
        return new SourcePage(events, next - 1, 0, gone || next > head.lastRevision());
    }

    @Override
    public boolean isIn(Set<String> changed) {
        return changed.contains(stream);
    }
}
