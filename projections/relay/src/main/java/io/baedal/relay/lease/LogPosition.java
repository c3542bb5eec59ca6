package io.baedal.relay.lease;

import io.kurrent.dbclient.Position;

/// A place in the event store's log. Both parts are needed to name it: in a transaction several events share a
/// commit position. Each part is an unsigned 64-bit number.
///
/// @param commit the commit position
/// @param prepare the prepare position
public record LogPosition(long commit, long prepare) implements Comparable<LogPosition> {
    /// Before the first event.
    public static final LogPosition START = new LogPosition(0, 0);

    public static LogPosition of(Position position) {
        return new LogPosition(position.getCommitUnsigned(), position.getPrepareUnsigned());
    }

    public Position toPosition() {
        return new Position(commit, prepare);
    }

    @Override
    public int compareTo(LogPosition other) {
        int byCommit = Long.compareUnsigned(commit, other.commit);
        return byCommit != 0 ? byCommit : Long.compareUnsigned(prepare, other.prepare);
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(commit) + "/" + Long.toUnsignedString(prepare);
    }
}
