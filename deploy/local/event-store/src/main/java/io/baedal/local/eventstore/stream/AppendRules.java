package io.baedal.local.eventstore.stream;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// Decides whether an append fits the stream's state, and recognises one that is sent again.
///
/// A repeated append is recognised for certain where an exact revision (or no stream) is expected: the ids are
/// compared with those of the events at these revisions. Where any revision is expected, only recent events are
/// remembered.
public final class AppendRules {

    private AppendRules() {}

    public static Decision decide(StreamHead head, ExpectedRevision expected, List<UUID> ids, WrittenEvents written) {
        if (head.tombstoned()) {
            return new Decision.Deleted();
        }
        return switch (expected) {
            case ExpectedRevision.Any() -> anyRevision(head, ids, written);
            case ExpectedRevision.StreamExists() -> existing(head, ids, written);
            case ExpectedRevision.NoStream() -> exactly(StreamHead.NO_EVENTS, head, ids, written);
            case ExpectedRevision.Exactly(long revision) -> exactly(revision, head, ids, written);
        };
    }

    private static Decision existing(StreamHead head, List<UUID> ids, WrittenEvents written) {
        if (head.isSoftDeleted()) {
            return new Decision.Deleted();
        }
        if (!head.hasEvents() && !written.hasMetadata()) {
            return new Decision.WrongRevision(head.lastRevision());
        }
        return anyRevision(head, ids, written);
    }

    private static Decision anyRevision(StreamHead head, List<UUID> ids, WrittenEvents written) {
        long last = StreamHead.NO_EVENTS;
        for (UUID id : ids) {
            OptionalLong revision = written.recentRevisionOf(id);
            if (revision.isEmpty()) {
                boolean first = last == StreamHead.NO_EVENTS;
                return first ? new Decision.Write() : new Decision.WrongRevision(head.lastRevision());
            }
            last = revision.getAsLong();
        }
        return ids.isEmpty() ? new Decision.Write() : new Decision.WrittenBefore(last);
    }

    private static Decision exactly(long expected, StreamHead head, List<UUID> ids, WrittenEvents written) {
        if (expected == head.lastRevision()) {
            return new Decision.Write();
        }
        Decision wrong = new Decision.WrongRevision(head.lastRevision());
        if (expected > head.lastRevision() || ids.isEmpty()) {
            return wrong;
        }
        for (int i = 0; i < ids.size(); i++) {
            if (!written.idAt(expected + 1 + i).equals(Optional.of(ids.get(i)))) {
                boolean recreates = i == 0 && expected == StreamHead.NO_EVENTS && head.isSoftDeleted();
                return recreates ? new Decision.Write() : wrong;
            }
        }
        return new Decision.WrittenBefore(expected + ids.size());
    }
}
