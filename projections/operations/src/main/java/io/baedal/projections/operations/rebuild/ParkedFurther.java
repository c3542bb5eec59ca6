package io.baedal.projections.operations.rebuild;

import io.baedal.projections.View;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.fold.Sources;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.store.ParkedStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Streams that stop in the new version before they stop in the served one: those documents would go back in time.
final class ParkedFurther {
    private static final int MOST_PARKED = 10_000;
    private static final int MOST_NAMED = 5;
    private static final int AT_A_TIME = 500;

    private final Stores stores;
    private final Sources sources;
    private final View view;
    private final RebuildPlan plan;

    ParkedFurther(Stores stores, View view, RebuildPlan plan) {
        this.stores = stores;
        this.view = view;
        this.plan = plan;
        sources = new Sources(view);
    }

    List<String> objections() {
        var parked = stores.ofViews(stores.version(view, plan.to()).parked().list(MOST_PARKED));
        var served = served(parked);
        return parked.stream()
                .filter(stream -> served.getOrDefault(stream.stream(), -1L) >= stream.revision())
                .limit(MOST_NAMED)
                .map(stream -> "%s is parked at revision %d (%s): %s; version %d has folded it up to %d"
                        .formatted(
                                stream.stream(),
                                stream.revision(),
                                stream.eventType(),
                                stream.error(),
                                plan.from(),
                                served.get(stream.stream())))
                .toList();
    }

    /// How far the served version has folded these streams.
    private Map<String, Long> served(List<ParkedStream> parked) {
        Map<String, Long> served = new HashMap<>();
        for (var category : sources.categories()) {
            var streams = parked.stream()
                    .flatMap(stream -> sources.stream(stream.stream()).stream())
                    .filter(stream -> stream.source().category().equals(category))
                    .toList();
            for (int from = 0; from < streams.size(); from += AT_A_TIME) {
                ask(streams.subList(from, Math.min(from + AT_A_TIME, streams.size())), served);
            }
        }
        return served;
    }

    private void ask(List<SourceStream<?, ?>> streams, Map<String, Long> served) {
        Map<String, String> names = new HashMap<>();
        streams.forEach(stream -> names.put(stream.documentId(), stream.name()));
        var documents = stores.version(view, plan.from()).documents();
        stores.ofViews(documents.revisions(streams.getFirst().source(), names.keySet()))
                .forEach((id, revision) -> served.put(names.get(id), revision));
    }
}
