package io.baedal.projections.simulation;

import io.baedal.events.StreamNames;
import io.baedal.projections.store.EventLog;
import io.baedal.projections.store.Glance;
import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.Sighting;
import io.baedal.projections.store.StoredEvent;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An event store in memory.
final class MemoryLog implements EventLog {
    private final Map<String, List<StoredEvent>> streams = new HashMap<>();
    private final List<Sighting> all = new ArrayList<>();

    synchronized void append(String stream, History.Fact fact) {
        var events = streams.computeIfAbsent(stream, _ -> new ArrayList<>());
        var now = Instant.now();
        events.add(new StoredEvent(events.size(), fact.type(), fact.data(), fact.metadata(), now));
        long place = all.size() * 100L;
        all.add(new Sighting(new LogPosition(place, place), stream, events.size() - 1L, now));
    }

    @Override
    public synchronized Uni<List<StoredEvent>> read(String stream, long from, int limit) {
        var events = streams.getOrDefault(stream, List.of()).stream()
                .filter(event -> event.revision() >= from)
                .limit(limit)
                .toList();
        return Uni.createFrom().item(events);
    }

    @Override
    public synchronized Uni<Glance> look(List<String> categories, LogPosition after, int limit) {
        List<Sighting> found = new ArrayList<>();
        LogPosition end = after;
        for (var sighting : all) {
            if (after != null && sighting.position().compareTo(after) <= 0) {
                continue;
            }
            if (found.size() == limit) {
                return Uni.createFrom().item(new Glance(found, end, false));
            }
            if (categories.contains(StreamNames.category(sighting.stream()))) {
                found.add(sighting);
            }
            end = sighting.position();
        }
        return Uni.createFrom().item(new Glance(found, end, true));
    }
}
