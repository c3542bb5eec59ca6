package io.baedal.local.eventstore.log;

import io.baedal.local.eventstore.stream.ExpectedRevision;
import io.baedal.local.eventstore.stream.ProposedEvent;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// One write that waits for its turn.
///
/// @param change what to do
/// @param abandoned whether its client has gone; it is then not written
/// @param answer called once, by the writer's thread, when the outcome is on disk; must not block
public record WriteRequest(Change change, BooleanSupplier abandoned, Consumer<WriteOutcome> answer) {

    /// How much memory it takes while it waits, about.
    long bytes() {
        return change instanceof Append append
                ? append.events().stream().mapToLong(ProposedEvent::size).sum()
                : 0;
    }

    /// A change of one stream.
    public sealed interface Change {
        String stream();

        ExpectedRevision expected();
    }

    /// Adds events, all or none.
    public record Append(String stream, ExpectedRevision expected, List<ProposedEvent> events) implements Change {}

    /// Hides all events; a later append brings the stream back without them.
    public record Delete(String stream, ExpectedRevision expected) implements Change {}

    /// Deletes the stream for good.
    public record Tombstone(String stream, ExpectedRevision expected) implements Change {}
}
