package io.baedal.relay;

import io.baedal.relay.lag.Lag;
import io.baedal.relay.lease.LogPosition;
import java.time.Duration;
import java.util.function.LongSupplier;

/// Notices when events wait and the position doesn't move: a subscription that died without a word. Not
/// thread-safe.
final class Stall {
    private final long limit;
    private final LongSupplier nanos;
    private LogPosition last;
    private long since;

    Stall(Duration limit, LongSupplier nanos) {
        this.limit = limit.toNanos();
        this.nanos = nanos;
    }

    /// @param lag what waits, or null when that isn't known
    /// @return true when it has been so for longer than the limit
    boolean sees(LogPosition acknowledged, Lag lag) {
        boolean moves = !acknowledged.equals(last);
        if (moves || lag == null || lag.events() == 0) {
            last = acknowledged;
            since = nanos.getAsLong();
            return false;
        }
        return nanos.getAsLong() - since > limit;
    }
}
