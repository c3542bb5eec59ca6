package io.baedal.projections.run;

import io.baedal.projections.store.Glance;
import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.Sighting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/// The events between the sweeper's durable position and the end of what it has looked at, in the order of the log.
/// Bounded by what the sweeper asks for. Thread-safe.
final class SweepWindow {
    private record Seen(Sighting sighting, long at) {}

    private final Deque<Seen> events = new ArrayDeque<>();
    private LogPosition start;
    private LogPosition end;

    /// Empties the window; the next look begins after this position (null: the log's beginning).
    synchronized void restart(LogPosition position) {
        events.clear();
        start = position;
        end = position;
    }

    /// Takes in what a look found, unless the window was restarted since the look began.
    ///
    /// @param from the window's end when the look began
    synchronized void add(LogPosition from, Glance glance) {
        if (!Objects.equals(from, end)) {
            return;
        }
        long now = System.nanoTime();
        glance.sightings().forEach(sighting -> events.add(new Seen(sighting, now)));
        if (glance.end() != null && (end == null || glance.end().compareTo(end) > 0)) {
            end = glance.end();
        }
    }

    /// Where to look on from.
    synchronized LogPosition end() {
        return end;
    }

    synchronized int size() {
        return events.size();
    }

    /// The streams in the window, with the highest revision of each.
    synchronized Map<String, Long> streams() {
        Map<String, Long> streams = new LinkedHashMap<>();
        for (var event : events) {
            streams.merge(event.sighting.stream(), event.sighting.revision(), Math::max);
        }
        return streams;
    }

    /// The streams with an event that has been there for longer than `grace`, with the highest revision of each.
    synchronized Map<String, Long> due(Duration grace) {
        long before = System.nanoTime() - grace.toNanos();
        var storedBefore = Instant.now().minus(grace);
        Map<String, Long> due = new HashMap<>();
        for (var event : events) {
            if (event.at - before <= 0 || event.sighting.stored().isBefore(storedBefore)) {
                due.merge(event.sighting.stream(), event.sighting.revision(), Math::max);
            }
        }
        return due;
    }

    /// Drops events from the start, as long as they are settled.
    synchronized Settled settle(Predicate<Sighting> settled) {
        int before = events.size();
        while (!events.isEmpty() && settled.test(events.getFirst().sighting)) {
            start = events.removeFirst().sighting.position();
        }
        if (events.isEmpty()) {
            start = end;
        }
        return new Settled(start, before - events.size());
    }

    /// How many events wait, and since when the oldest does.
    synchronized Backlog backlog(Predicate<Sighting> applied) {
        int waiting = 0;
        Instant oldest = null;
        for (var event : events) {
            if (!applied.test(event.sighting)) {
                waiting++;
                if (oldest == null || event.sighting.stored().isBefore(oldest)) {
                    oldest = event.sighting.stored();
                }
            }
        }
        return new Backlog(waiting, oldest);
    }

    /// @param position everything up to here is settled; null for nothing
    /// @param events how many were dropped
    record Settled(LogPosition position, int events) {}

    /// @param events how many wait
    /// @param oldest when the oldest of them was stored; null when none waits
    record Backlog(int events, Instant oldest) {}
}
