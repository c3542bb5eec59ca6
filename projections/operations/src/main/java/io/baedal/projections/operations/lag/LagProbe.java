package io.baedal.projections.operations.lag;

import io.baedal.projections.View;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.fold.Sources;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.documents.HeldRevisions;
import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.ParkedStream;
import io.baedal.projections.store.Sighting;
import io.baedal.projections.store.ViewStore;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Measures how far the documents of a version are behind. It asks the stores alone, so it is right also while nobody
/// keeps the view. Only reads.
public final class LagProbe {
    private static final int PAGE = 5_000;
    private static final int MOST_LOOKED_AT = 50_000;
    private static final int MOST_PARKED = 10_000;

    private final Stores stores;
    private final Sources sources;
    private final ViewStore version;
    private final HeldRevisions held;

    public LagProbe(Stores stores, View view, int version) {
        this.stores = stores;
        this.version = stores.version(view, version);
        sources = new Sources(view);
        held = new HeldRevisions(stores, view, version);
    }

    /// What the documents lack now.
    public VersionLag measure() {
        var position = stores.ofViews(version.progress().load()).orElse(null);
        Map<String, Long> parked = parked();
        var missing = new Missing();
        LogPosition after = position;
        int looked = 0;
        boolean end = false;
        while (!end && looked < MOST_LOOKED_AT) {
            var glance = stores.ofEventStore(stores.log().look(sources.categories(), after, PAGE));
            count(glance.sightings(), parked, missing);
            looked += glance.sightings().size();
            after = glance.end();
            end = glance.head();
        }
        return new VersionLag(position, missing.events, !end, missing.age(), parked.size());
    }

    private Map<String, Long> parked() {
        Map<String, Long> parked = new HashMap<>();
        for (ParkedStream each : stores.ofViews(version.parked().list(MOST_PARKED))) {
            parked.put(each.stream(), each.revision());
        }
        return parked;
    }

    private void count(List<Sighting> sightings, Map<String, Long> parked, Missing missing) {
        Map<String, SourceStream<?, ?>> streams = new HashMap<>();
        for (var sighting : sightings) {
            sources.stream(sighting.stream()).ifPresent(stream -> streams.put(stream.name(), stream));
        }
        var revisions = held.of(streams.values());
        for (var sighting : sightings) {
            boolean waits = sighting.revision() >= parked.getOrDefault(sighting.stream(), Long.MAX_VALUE);
            if (!waits && sighting.revision() > revisions.getOrDefault(sighting.stream(), -1L)) {
                missing.add(sighting);
            }
        }
    }

    private static final class Missing {
        private long events;
        private Instant oldest;

        void add(Sighting sighting) {
            events++;
            if (oldest == null || sighting.stored().isBefore(oldest)) {
                oldest = sighting.stored();
            }
        }

        double age() {
            return oldest == null
                    ? 0
                    : Math.max(0, Duration.between(oldest, Instant.now()).toMillis() / 1000.0);
        }
    }
}
