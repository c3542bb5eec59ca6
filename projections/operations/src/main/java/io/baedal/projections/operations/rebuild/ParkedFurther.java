package io.baedal.projections.operations.rebuild;

import io.baedal.projections.View;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.fold.Sources;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.documents.HeldRevisions;
import io.baedal.projections.store.ParkedStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Streams that stop in the new version before they stop in the served one: those documents would go back in time.
final class ParkedFurther {
    private static final int MOST_PARKED = 10_000;
    private static final int MOST_NAMED = 5;

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
        List<SourceStream<?, ?>> streams = new ArrayList<>();
        parked.forEach(stream -> sources.stream(stream.stream()).ifPresent(streams::add));
        return new HeldRevisions(stores, view, plan.from()).of(streams);
    }
}
