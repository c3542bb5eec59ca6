package io.baedal.local.eventstore.log;

import io.baedal.local.eventstore.stream.ExpectedRevision;
import io.baedal.local.eventstore.stream.ProposedEvent;
import io.baedal.local.eventstore.stream.StreamHead;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// One write that waits for its turn.
///
/// @param change what to do
/// @param abandoned whether its client has gone; it is then not written
/// @param answer called once, by the writer's thread, when the outcome is on disk; must not block
public record WriteRequest(Change change, BooleanSupplier abandoned, Consumer<WriteOutcome> answer) {

    /// What to do.
    public sealed interface Change {

        /// How much memory it takes while it waits, about.
        default long bytes() {
            return 0;
        }
    }

    /// A change of one stream.
    public sealed interface StreamChange extends Change {
        String stream();

        ExpectedRevision expected();
    }

    /// Adds events to a stream, all or none.
    public record Append(String stream, ExpectedRevision expected, List<ProposedEvent> events) implements StreamChange {
        @Override
        public long bytes() {
            return events.stream().mapToLong(ProposedEvent::size).sum();
        }
    }

    /// Hides all events of a stream; a later append brings the stream back without them.
    public record Delete(String stream, ExpectedRevision expected) implements StreamChange {}

    /// Deletes a stream for good.
    public record Tombstone(String stream, ExpectedRevision expected) implements StreamChange {}

    /// Adds events to several streams, all or none. No stream occurs twice.
    public record Session(List<Append> appends) implements Change {
        @Override
        public long bytes() {
            return appends.stream().mapToLong(Append::bytes).sum();
        }
    }

    /// Takes the first events of a stream off the disk, if they are hidden for good still.
    ///
    /// @param seen the state of the stream in which they were found to be hidden
    /// @param positions of the events, from revision `seen.firstKept()` on
    record Scavenge(String stream, StreamHead seen, List<Long> positions) implements Change {
        @Override
        public long bytes() {
            return (long) positions.size() * Long.BYTES;
        }
    }
}
