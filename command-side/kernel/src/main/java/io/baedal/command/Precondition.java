package io.baedal.command;

import java.util.Set;

/// Which revisions of the aggregate the client is content to change (`If-Match`).
public sealed interface Precondition {

    /// Whether a stream at this revision will do; -1 is a stream that doesn't exist.
    boolean holds(long revision);

    /// The client doesn't mind.
    static Precondition none() {
        return new None();
    }

    /// `If-Match: "17"`
    static Precondition revision(long revision) {
        return new OneOf(Set.of(revision));
    }

    record None() implements Precondition {
        @Override
        public boolean holds(long revision) {
            return true;
        }
    }

    /// `If-Match: *`: any, as long as there is one.
    record Exists() implements Precondition {
        @Override
        public boolean holds(long revision) {
            return revision >= 0;
        }
    }

    /// One of these. None at all when no tag that the client sent can ever match.
    record OneOf(Set<Long> revisions) implements Precondition {
        public OneOf {
            revisions = Set.copyOf(revisions);
        }

        @Override
        public boolean holds(long revision) {
            return revisions.contains(revision);
        }
    }
}
