package io.baedal.relay.lease;

/// What an event of the stream `relay-<name>` says: everything up to this position is announced, and who said
/// so.
///
/// @param commit the commit part of the position, unsigned
/// @param prepare the prepare part of the position, unsigned
/// @param instance the relay process that wrote it, new with every start
/// @param term counts take-overs, from 1
public record RelayCheckpoint(long commit, long prepare, String instance, long term) {
    public RelayCheckpoint(LogPosition position, String instance, long term) {
        this(position.commit(), position.prepare(), instance, term);
    }

    /// The last announced position.
    public LogPosition position() {
        return new LogPosition(commit, prepare);
    }
}
