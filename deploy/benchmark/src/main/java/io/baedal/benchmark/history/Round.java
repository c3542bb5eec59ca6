package io.baedal.benchmark.history;

import io.kurrent.dbclient.EventData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Events that are written next: what belongs to one stream in one append, so that all appends may be under way at
/// once.
final class Round {
    private static final int MOST_EVENTS = 2_000;

    /// Half of what the event store takes at once.
    private static final int MOST_BYTES_OF_APPEND = 1 << 19;

    private final Map<String, Append> appends = new LinkedHashMap<>();
    private int events;

    /// Consecutive events of one stream.
    static final class Append {
        private final String stream;
        private final long first;
        private final List<EventData> events = new ArrayList<>();
        private int bytes;

        private Append(String stream, long first) {
            this.stream = stream;
            this.first = first;
        }

        String stream() {
            return stream;
        }

        /// The revision of the first event.
        long first() {
            return first;
        }

        List<EventData> events() {
            return events;
        }
    }

    /// Takes one more event, unless that is too much.
    ///
    /// @return whether it did
    boolean add(Happening happening) {
        var event = happening.stored();
        int bytes = event.getEventData().length + event.getUserMetadata().length;
        var append = appends.computeIfAbsent(happening.stream(), stream -> new Append(stream, happening.revision()));
        boolean fits = append.events.isEmpty() || append.bytes + bytes <= MOST_BYTES_OF_APPEND;
        if (fits) {
            append.events.add(event);
            append.bytes += bytes;
            events++;
        }
        return fits;
    }

    boolean isFull() {
        return events >= MOST_EVENTS;
    }

    int events() {
        return events;
    }

    Collection<Append> appends() {
        return appends.values();
    }
}
