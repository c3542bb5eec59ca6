package io.baedal.local.eventstore.groups;

import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.StoredEvent;
import io.baedal.local.eventstore.stream.StreamHead;
import java.util.List;
import java.util.Optional;

/// A system stream as it is on disk. Every method may read from the disk.
record SystemStream(EventLog log, String name) {

    boolean wasEverWritten() {
        return log.head(name).isStored();
    }

    boolean canBeDeleted() {
        StreamHead head = log.head(name);
        return head.isStored() && !head.tombstoned();
    }

    /// The revision of the first visible event; of the next one if there is none.
    long first() {
        StreamHead head = log.head(name);
        boolean visible = !head.isSoftDeleted() && !head.tombstoned();
        return visible ? head.firstRevision() : head.lastRevision() + 1;
    }

    /// The revision behind the last event.
    long end() {
        return log.head(name).lastRevision() + 1;
    }

    long count() {
        return Math.max(0, end() - first());
    }

    Optional<StoredEvent> last() {
        long end = end();
        return first() < end ? Optional.of(events(end - 1, end).getFirst()) : Optional.empty();
    }

    /// The events from one revision to another, which is not included. There must be such events.
    List<StoredEvent> events(long from, long before) {
        return log.events(log.head(name), from, before - 1);
    }
}
