package io.baedal.local.eventstore.log;

import io.baedal.local.eventstore.stream.StreamHead;
import java.time.Instant;
import java.util.List;

/// Finds the events at the start of a stream that are hidden for good, some at a time.
///
/// @param now what is too old is told by this
record HiddenEvents(Revisions revisions, Instant now) {

    private static final int MOST = 256;

    /// The positions of the first events kept that need not be; empty if there are none.
    List<Long> of(StreamHead head) {
        long first = head.firstKept();
        long hidden = Math.min(head.firstToKeep(), first + MOST) - 1;
        if (first <= hidden) {
            return revisions.positions(head.number(), first, hidden);
        }
        return head.retention().ages() && !head.tombstoned() ? tooOld(head) : List.of();
    }

    private List<Long> tooOld(StreamHead head) {
        long first = head.firstKept();
        long last = Math.min(head.lastRevision(), first + MOST) - 1;
        if (last < first) {
            return List.of();
        }
        long oldest = head.retention().oldestVisible(now);
        return revisions.events(head.number(), first, last).stream()
                .takeWhile(event -> event.summary().created() < oldest)
                .map(StoredEvent::position)
                .toList();
    }
}
