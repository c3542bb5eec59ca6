package io.baedal.local.eventstore.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Finds the events of a stream by their revisions. Thread-safe.
///
/// Only events that are scavenged may be missing. They may become so between any two steps of a read.
record Revisions(Tables tables) {

    Optional<StoredEvent> event(long streamNumber, long revision) {
        return events(streamNumber, revision, revision).stream().findFirst();
    }

    /// The events from one revision to another, both included; to a lower one: backwards.
    List<StoredEvent> events(long streamNumber, long from, long to) {
        List<byte[]> positions = present(tables.get(Tables.REVISIONS, keys(streamNumber, from, to)));
        List<byte[]> answers = tables.get(Tables.LOG, positions);
        List<StoredEvent> events = new ArrayList<>(answers.size());
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) != null) {
                events.add(new StoredEvent(Keys.position(positions.get(i)), answers.get(i)));
            }
        }
        checkGaps(streamNumber, from, to, events.size());
        return events;
    }

    /// The positions of the events from one revision to another, both included.
    ///
    /// @throws LogFailure if one is missing
    List<Long> positions(long streamNumber, long from, long to) {
        List<byte[]> positions = tables.get(Tables.REVISIONS, keys(streamNumber, from, to));
        if (positions.contains(null)) {
            throw gap();
        }
        return positions.stream().map(Keys::position).toList();
    }

    private static List<byte[]> keys(long streamNumber, long from, long to) {
        List<byte[]> keys = new ArrayList<>();
        long step = from <= to ? 1 : -1;
        for (long revision = from; revision != to + step; revision += step) {
            keys.add(Keys.revision(streamNumber, revision));
        }
        return keys;
    }

    private static List<byte[]> present(List<byte[]> values) {
        return values.contains(null) ? values.stream().filter(Objects::nonNull).toList() : values;
    }

    private void checkGaps(long streamNumber, long from, long to, int found) {
        long asked = Math.abs(to - from) + 1;
        if (found == asked) {
            return;
        }
        long scavenged = Math.clamp(firstKept(streamNumber) - Math.min(from, to), 0, asked);
        if (found < asked - scavenged) {
            throw gap();
        }
    }

    private long firstKept(long streamNumber) {
        byte[] revision = tables.get(Tables.REVISIONS, Keys.firstKept(streamNumber));
        return revision == null ? 0 : Keys.position(revision);
    }

    private static LogFailure gap() {
        return new LogFailure("The log has a gap where an event must be");
    }
}
