package io.baedal.relay.lease;

/// The newest event of the lease's stream.
///
/// @param revision its revision, or -1 when the stream has no event
/// @param checkpoint what it says
/// @param released whether its writer gave the lease up on purpose
public record Tail(long revision, RelayCheckpoint checkpoint, boolean released) {
    /// Nobody ever held the lease.
    public static final Tail NONE = new Tail(-1, new RelayCheckpoint(LogPosition.START, "", 0), true);

    /// Whether nobody has to be waited for: it was given up, or this very instance wrote it.
    boolean isFreeFor(String instance) {
        return released || checkpoint.instance().equals(instance);
    }
}
