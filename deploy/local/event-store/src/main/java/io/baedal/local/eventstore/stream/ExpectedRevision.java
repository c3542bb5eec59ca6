package io.baedal.local.eventstore.stream;

/// What a writer believes of the stream it writes to.
public sealed interface ExpectedRevision {

    /// The number that stands for this expectation in the protocol's trailers.
    long number();

    /// Any state will do.
    record Any() implements ExpectedRevision {
        @Override
        public long number() {
            return -2;
        }
    }

    /// The stream has never been written to, or was deleted softly.
    record NoStream() implements ExpectedRevision {
        @Override
        public long number() {
            return StreamHead.NO_EVENTS;
        }
    }

    /// The stream, or at least its metadata, has been written.
    record StreamExists() implements ExpectedRevision {
        @Override
        public long number() {
            return -4;
        }
    }

    /// The last event has exactly this revision.
    ///
    /// @param revision zero or greater
    record Exactly(long revision) implements ExpectedRevision {
        @Override
        public long number() {
            return revision;
        }
    }
}
