package io.baedal.relay.lease;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Decides when a standby may take over: when the newest event has stayed the same for long enough by this
/// process's own monotonic clock. No clock is compared with another machine's, and the age of an event plays no
/// part.
///
/// Not thread-safe.
public final class Silence {
    private final String instance;
    private final long needed;
    private final LongSupplier nanos;
    private Tail seen;
    private long since;

    public Silence(String instance, Duration needed, LongSupplier nanos) {
        this.instance = instance;
        this.needed = needed.toNanos();
        this.nanos = nanos;
    }

    /// Hears what the stream's newest event is now.
    ///
    /// @return true when the lease may be taken from it
    public boolean allowsTaking(Tail tail) {
        if (tail.isFreeFor(instance)) {
            return true;
        }
        if (seen == null || seen.revision() != tail.revision()) {
            seen = tail;
            since = nanos.getAsLong();
        }
        return nanos.getAsLong() - since >= needed;
    }
}
