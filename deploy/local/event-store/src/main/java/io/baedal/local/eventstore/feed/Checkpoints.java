package io.baedal.local.eventstore.feed;

import java.util.OptionalLong;

/// Counts the events that a filtered subscription has looked at, and tells when its client is to be told how far it is.
final class Checkpoints {

    private final long interval;
    private long considered;
    private OptionalLong due = OptionalLong.empty();

    /// @param interval how many events there are between two checkpoints, at least one
    Checkpoints(long interval) {
        this.interval = interval;
    }

    /// Notes that the event at a position was looked at.
    void considered(long position) {
        if (++considered == interval) {
            considered = 0;
            due = OptionalLong.of(position);
        }
    }

    /// The checkpoint that is due, once.
    OptionalLong take() {
        OptionalLong taken = due;
        due = OptionalLong.empty();
        return taken;
    }
}
