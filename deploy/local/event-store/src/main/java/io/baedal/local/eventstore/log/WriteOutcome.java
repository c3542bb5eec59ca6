package io.baedal.local.eventstore.log;

import java.util.List;
import java.util.OptionalLong;

/// What became of a write.
public sealed interface WriteOutcome {

    /// It is on disk.
    ///
    /// @param lastRevision the revision of the stream's last event, or -1 if it has none
    /// @param position of the last event written; empty if there was none to write
    record Written(long lastRevision, OptionalLong position) implements WriteOutcome {}

    /// All appends of a session are on disk.
    ///
    /// @param parts one for each, in their order
    record SessionWritten(List<Written> parts) implements WriteOutcome {}

    /// A stream was not in the expected state.
    record WrongRevision(String stream, long expected, long actual) implements WriteOutcome {}

    /// A stream is deleted.
    ///
    /// @param forGood whether it is tombstoned
    record StreamDeleted(String stream, boolean forGood) implements WriteOutcome {}

    /// It may or may not be on disk; the log accepts no more writes.
    record Failed(String reason) implements WriteOutcome {}
}
