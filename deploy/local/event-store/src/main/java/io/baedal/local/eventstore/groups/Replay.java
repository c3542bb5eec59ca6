package io.baedal.local.eventstore.groups;

import io.baedal.local.eventstore.log.StoredEvent;
import io.baedal.local.eventstore.persistent.GroupEvent;
import java.util.ArrayList;
import java.util.List;

/// Reads parked events that are to be tried again. For who holds the group, except for reading itself.
final class Replay {

    private static final int PAGE = 32;

    private final SystemStream parked;
    private final GroupEvents shape;
    private long next;
    private long before;

    Replay(SystemStream parked, GroupEvents shape) {
        this.parked = parked;
        this.shape = shape;
    }

    /// Begins with the first event that is still parked.
    void from(long first) {
        next = first;
        before = first;
    }

    /// Wants the events that are there now, up to a revision that is not included.
    void upTo(long revision) {
        before = Math.max(before, Math.min(revision, parked.end()));
    }

    boolean isWanted() {
        return next < before;
    }

    /// Reads the next events; those that are gone have nothing but their link. Reads from the disk.
    List<GroupEvent> read() {
        List<GroupEvent> page = new ArrayList<>();
        for (StoredEvent stored : parked.events(next, Math.min(before, next + PAGE))) {
            page.add(shape.of(stored, next++));
        }
        return page;
    }
}
