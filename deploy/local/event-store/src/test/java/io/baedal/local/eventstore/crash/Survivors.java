package io.baedal.local.eventstore.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.RecordedEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The events that are there after a crash, and what must be true of them.
record Survivors(List<RecordedEvent> events) {

    void areInOrder() {
        Map<String, Long> revisions = new HashMap<>();
        Position before = new Position(0, 0);
        Set<UUID> ids = new HashSet<>();
        for (RecordedEvent event : events) {
            assertThat(event.getPosition()).isGreaterThan(before);
            assertThat(event.getRevision()).isEqualTo(revisions.getOrDefault(event.getStreamId(), -1L) + 1);
            assertThat(ids.add(event.getEventId())).isTrue();
            before = event.getPosition();
            revisions.put(event.getStreamId(), event.getRevision());
        }
    }

    /// What was seen once stays where it is for ever, also if nobody was told that it was written.
    void begin(Survivors earlier) {
        assertThat(events.size()).isGreaterThanOrEqualTo(earlier.events.size());
        for (int i = 0; i < earlier.events.size(); i++) {
            assertThat(events.get(i).getEventId())
                    .isEqualTo(earlier.events.get(i).getEventId());
            assertThat(events.get(i).getPosition())
                    .isEqualTo(earlier.events.get(i).getPosition());
        }
    }

    void holdAllThatWasAcknowledged(Journal journal) {
        Map<UUID, RecordedEvent> byId = new HashMap<>();
        events.forEach(event -> byId.put(event.getEventId(), event));
        for (Journal.Acknowledged acknowledged : journal.acknowledged()) {
            assertThat(byId).containsKeys(acknowledged.append().ids().toArray(UUID[]::new));
            RecordedEvent event = byId.get(acknowledged.append().ids().getLast());
            assertThat(event.getStreamId()).isEqualTo(acknowledged.append().stream());
            assertThat(event.getRevision()).isEqualTo(acknowledged.lastRevision());
            assertThat(event.getPosition()).isEqualTo(acknowledged.position());
        }
    }

    void areWholeAppends(Journal journal) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            places.put(events.get(i).getEventId(), i);
        }
        for (Journal.Sent sent : journal.sent()) {
            Integer first = places.get(sent.ids().getFirst());
            for (int i = 1; i < sent.ids().size(); i++) {
                assertThat(places.get(sent.ids().get(i))).isEqualTo(first == null ? null : Integer.valueOf(first + i));
            }
        }
    }
}
