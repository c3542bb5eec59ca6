package io.baedal.local.eventstore.stream;

/// The state of one stream.
///
/// @param number identifies the stream in the storage, given once and never reused
/// @param lastRevision the revision of its last event, {@link #NO_EVENTS} while only its metadata was written
/// @param tombstoned whether it is deleted for good
/// @param retention what readers may see
public record StreamHead(long number, long lastRevision, boolean tombstoned, Retention retention) {

    /// The last revision of a stream without events.
    public static final long NO_EVENTS = -1;

    /// The revision of a tombstone.
    public static final long TOMBSTONE = Long.MAX_VALUE;

    /// A stream that nobody has written to.
    public static final StreamHead NONE = new StreamHead(-1, NO_EVENTS, false, Retention.EVERYTHING);

    /// Whether it has a place in the storage.
    public boolean isStored() {
        return number >= 0;
    }

    public boolean hasEvents() {
        return lastRevision >= 0;
    }

    public boolean isSoftDeleted() {
        return retention.truncateBefore() == Retention.DELETED;
    }

    /// The first revision that a reader may see; greater than the last one if there is none.
    public long firstRevision() {
        return retention.firstRevision(lastRevision);
    }

    public StreamHead numbered(long newNumber) {
        return new StreamHead(newNumber, lastRevision, tombstoned, retention);
    }

    public StreamHead advancedTo(long revision) {
        return new StreamHead(number, revision, tombstoned, retention);
    }

    public StreamHead tombstone() {
        return new StreamHead(number, lastRevision, true, retention);
    }

    public StreamHead retaining(Retention newRetention) {
        return new StreamHead(number, lastRevision, tombstoned, newRetention);
    }
}
