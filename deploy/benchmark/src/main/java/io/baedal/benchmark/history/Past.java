package io.baedal.benchmark.history;

import io.baedal.events.DomainEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A generated history in memory, for documents that are made without an event store.
public final class Past {
    private Past() {}

    /// The events of each stream by the stream's name, in their order.
    public static Map<String, List<DomainEvent>> streams(HistorySize size, long seed) {
        Map<String, List<DomainEvent>> streams = new LinkedHashMap<>();
        var history = new History(size, seed);
        while (history.hasNext()) {
            for (var happening : history.next()) {
                streams.computeIfAbsent(happening.stream(), _ -> new ArrayList<>())
                        .add(happening.event());
            }
        }
        return streams;
    }
}
