package io.baedal.local.eventstore.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The newest events in memory, for subscriptions that are up to date. Bounded by number and size. Thread-safe.
final class RecentEvents {

    private static final int MOST_EVENTS = 8192;
    private static final long MOST_BYTES = 8L << 20;

    private final StoredEvent[] ring = new StoredEvent[MOST_EVENTS];
    private long first;
    private long next;
    private long bytes;
    private long before;
    private long last;

    /// @param last the position of the last event on disk
    RecentEvents(long last) {
        this.before = last;
        this.last = last;
    }

    synchronized void add(List<StoredEvent> events) {
        for (StoredEvent event : events) {
            while (next - first == MOST_EVENTS || (next > first && bytes + event.answer().length > MOST_BYTES)) {
                forgetFirst();
            }
            ring[slot(next++)] = event;
            bytes += event.answer().length;
            last = event.position();
        }
    }

    /// Forgets all events up to a position, as the one there is no longer on disk.
    synchronized void forgetUpTo(long position) {
        while (first < next && ring[slot(first)].position() <= position) {
            forgetFirst();
        }
    }

    private void forgetFirst() {
        StoredEvent forgotten = ring[slot(first)];
        ring[slot(first++)] = null;
        bytes -= forgotten.answer().length;
        before = forgotten.position();
    }

    /// The position of the last event.
    synchronized long lastPosition() {
        return last;
    }

    /// The next events behind a position; empty if they are no longer remembered.
    synchronized Optional<List<StoredEvent>> after(long position, int most) {
        if (position < before) {
            return Optional.empty();
        }
        long from = firstAfter(position);
        List<StoredEvent> events = new ArrayList<>((int) Math.min(most, next - from));
        for (long i = from; i < next && events.size() < most; i++) {
            events.add(ring[slot(i)]);
        }
        return Optional.of(events);
    }

    private long firstAfter(long position) {
        long low = first;
        long high = next;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (ring[slot(middle)].position() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int slot(long index) {
        return (int) (index % MOST_EVENTS);
    }
}
