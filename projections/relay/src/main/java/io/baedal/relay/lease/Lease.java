package io.baedal.relay.lease;

/// A term of being the active relay. It lasts until another one appends to the stream.
///
/// Not thread-safe.
public final class Lease {
    private final LeaseStream stream;
    private final String instance;
    private final long term;
    private final LogPosition start;
    private long revision;

    private Lease(LeaseStream stream, String instance, long term, LogPosition start, long revision) {
        this.stream = stream;
        this.instance = instance;
        this.term = term;
        this.start = start;
        this.revision = revision;
    }

    /// Begins a term from what was seen last.
    ///
    /// @throws LeaseLost when somebody else was quicker
    public static Lease take(LeaseStream stream, Tail seen, String instance) {
        long term = seen.checkpoint().term() + 1;
        var start = seen.checkpoint().position();
        long revision = stream.hold(seen.revision(), new RelayCheckpoint(start, instance, term));
        stream.keepFew();
        return new Lease(stream, instance, term, start, revision);
    }

    /// The heartbeat: says how far the announcements are acknowledged, and that this relay lives.
    ///
    /// @throws LeaseLost when another relay has taken over
    public void renew(LogPosition acknowledged) {
        revision = stream.hold(revision, new RelayCheckpoint(acknowledged, instance, term));
    }

    /// Ends the term, so that a standby needn't wait.
    ///
    /// @throws LeaseLost when another relay has taken over
    public void release(LogPosition acknowledged) {
        stream.release(revision, new RelayCheckpoint(acknowledged, instance, term));
    }

    /// How many terms there have been, this one included.
    public long term() {
        return term;
    }

    /// Where announcing goes on: after this position.
    public LogPosition start() {
        return start;
    }
}
