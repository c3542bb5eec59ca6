package io.baedal.local.eventstore.stream;

/// The state of one stream.
///
/// @param number identifies the stream in the storage, given once and never reused
/// @param lastRevision the revision of its last event, {@link #NO_EVENTS} while only its metadata was written
/// @param tombstoned whether it is deleted for good
/// @param retention what readers may see
/// @param firstKept the revision from which on its events are kept; those before it are scavenged
public record StreamHead(long number, long lastRevision, boolean tombstoned, Retention retention, long firstKept) {

    /// The last revision of a stream without events.
    public static final long NO_EVENTS = -1;

    /// The revision of a tombstone.
    public static final long TOMBSTONE = Long.MAX_VALUE;

    /// A stream that nobody has written to.
    public static final StreamHead NONE = new StreamHead(-1, NO_EVENTS, false, Retention.EVERYTHING, 0);

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
        return Math.max(firstKept, retention.firstRevision(lastRevision));
    }

    public StreamHead numbered(long newNumber) {
        return new StreamHead(newNumber, lastRevision, tombstoned, retention, firstKept);
    }

    public StreamHead advancedTo(long revision) {
        return new StreamHead(number, revision, tombstoned, retention, firstKept);
    }

    public StreamHead tombstone() {
        return new StreamHead(number, lastRevision, true, retention, firstKept);
    }

    public StreamHead retaining(Retention newRetention) {
        return new StreamHead(number, lastRevision, tombstoned, newRetention, firstKept);
    }

    public StreamHead keptFrom(long revision) {
        return new StreamHead(number, lastRevision, tombstoned, retention, revision);
    }

    /// The first revision that must be kept, age aside: those before it are hidden for good.
    ///
    /// The last event is kept in any case, as a server does, so that the log shows how far the stream got; of a
    /// tombstoned stream only the tombstone.
    public long firstToKeep() {
        return tombstoned ? lastRevision + 1 : Math.max(firstKept, Math.min(firstRevision(), lastRevision));
    }

    /// Whether what was hidden in an earlier state of this stream is hidden in this one.
    public boolean hidesWhat(StreamHead earlier) {
        return tombstoned || !earlier.tombstoned && retention.equals(earlier.retention);
    }
}
