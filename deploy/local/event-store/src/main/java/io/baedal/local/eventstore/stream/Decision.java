package io.baedal.local.eventstore.stream;

/// What becomes of an append.
public sealed interface Decision {

    /// The events are to be written behind the last one.
    record Write() implements Decision {}

    /// The same events were written before, by the same append sent earlier.
    ///
    /// @param lastRevision the revision of the last of them
    record WrittenBefore(long lastRevision) implements Decision {}

    /// The stream is not in the expected state.
    ///
    /// @param actualRevision the revision of its last event, or {@link StreamHead#NO_EVENTS}
    record WrongRevision(long actualRevision) implements Decision {}

    /// The stream is deleted.
    record Deleted() implements Decision {}
}
