package io.baedal.local.eventstore.persistent;

import java.util.TreeMap;

/// How far a group is: which events are begun but not done, and up to where all are.
///
/// Holds no more than what is not done, however much is done behind it.
final class Progress {

    private final TreeMap<Long, Long> open = new TreeMap<>();
    private long next;
    private long last;

    /// @param first the order of the first event
    /// @param before the position of the last event that is done already
    Progress(long first, long before) {
        this.next = first;
        this.last = before;
    }

    /// Begins with the next event.
    ///
    /// @return its order
    long begin(long position) {
        open.put(next, last);
        last = position;
        return next++;
    }

    /// Leaves out events up to a position.
    void passOver(long position, long count) {
        next += count;
        last = position;
    }

    void done(long order) {
        open.remove(order);
    }

    /// Up to where all is done.
    long donePosition() {
        return open.isEmpty() ? last : open.firstEntry().getValue();
    }

    /// The order of the first event that is not done.
    long doneOrder() {
        return open.isEmpty() ? next : open.firstKey();
    }

    /// The last position that was begun or left out.
    long lastPosition() {
        return last;
    }
}
