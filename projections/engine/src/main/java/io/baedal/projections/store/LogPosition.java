package io.baedal.projections.store;

import java.util.Comparator;

/// A place in the log of all streams. Both halves are needed to go on from it.
///
/// @param commit the commit position, unsigned
/// @param prepare the prepare position, unsigned
public record LogPosition(long commit, long prepare) implements Comparable<LogPosition> {
    private static final Comparator<LogPosition> ORDER = Comparator.comparing(
                    LogPosition::commit, Long::compareUnsigned)
            .thenComparing(LogPosition::prepare, Long::compareUnsigned);

    @Override
    public int compareTo(LogPosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(commit) + "/" + Long.toUnsignedString(prepare);
    }
}
