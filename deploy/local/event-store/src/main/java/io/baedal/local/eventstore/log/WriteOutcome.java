package io.baedal.local.eventstore.log;

import java.util.OptionalLong;

/// What became of a write.
public sealed interface WriteOutcome {

    /// It is on disk.
    ///
    /// @param lastRevision the revision of the stream's last event, or -1 if it has none
    /// @param position of the last event written; empty if there was none to write
    record Written(long lastRevision, OptionalLong position) implements WriteOutcome {}

    /// The stream was not in the expected state.
    record WrongRevision(long actualRevision) implements WriteOutcome {}

    /// The stream is deleted.
    record StreamDeleted() implements WriteOutcome {}

    /// It may or may not be on disk; the log accepts no more writes.
    record Failed(String reason) implements WriteOutcome {}
}
