package io.baedal.projections.run;

import io.baedal.projections.fold.Discards;
import io.baedal.projections.fold.Poison;
import io.baedal.projections.store.ParkedStream;
import io.baedal.projections.store.ParkedStreams;
import io.baedal.projections.versions.Discarded;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The parked streams and the discarded events: what the database says of them, and a bounded copy in memory that
/// knows of nothing that the database did not. Thread-safe.
final class Parking {
    private static final Logger LOG = LoggerFactory.getLogger(Parking.class);
    private static final int MOST_KNOWN = 10_000;

    private final String projection;
    private final ParkedStreams store;
    private final Supplier<Uni<List<Discarded>>> discarded;
    private final Measures measures;
    private final Map<String, ParkedStream> known = new ConcurrentHashMap<>();
    private volatile Discards discards;

    Parking(String projection, ParkedStreams store, Supplier<Uni<List<Discarded>>> discarded, Measures measures) {
        this.projection = projection;
        this.store = store;
        this.discarded = discarded;
        this.measures = measures;
    }

    /// Reads what the database says.
    Uni<Void> refresh() {
        return discarded
                .get()
                .invoke(events -> discards = Discards.of(events))
                .chain(() -> store.list(MOST_KNOWN))
                .invoke(this::replace)
                .replaceWithVoid();
    }

    private void replace(List<ParkedStream> listed) {
        known.clear();
        listed.forEach(parked -> known.put(parked.stream(), parked));
    }

    /// The events that folds pass over, as the database said last. It is asked where it never was: nothing is folded
    /// without knowing them.
    Uni<Discards> discards() {
        return discards == null
                ? refresh().map(_ -> discards)
                : Uni.createFrom().item(discards);
    }

    /// Whether a stream waits at this revision or before.
    boolean holds(String stream, long revision) {
        var parked = known.get(stream);
        return parked != null && parked.revision() <= revision;
    }

    /// How much of a stream up to this revision can be folded: what comes before the event that it waits at.
    long foldable(String stream, long revision) {
        var parked = known.get(stream);
        return parked == null ? revision : Math.min(revision, parked.revision() - 1);
    }

    Collection<ParkedStream> all() {
        return List.copyOf(known.values());
    }

    int count() {
        return known.size();
    }

    /// Records where a stream was brought: it waits at the poison, or waits no longer.
    Uni<Void> settle(String stream, Reached reached) {
        return reached.poison() == null ? released(stream) : park(stream, reached.poison());
    }

    private Uni<Void> park(String stream, Poison poison) {
        var before = known.get(stream);
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        boolean again = before != null && before.revision() == poison.revision();
        var parked = new ParkedStream(
                stream,
                poison.revision(),
                poison.type(),
                poison.error(),
                again ? before.since() : now,
                now,
                again ? before.attempts() + 1 : 1);
        return store.park(parked).invoke(() -> {
            known.put(stream, parked);
            if (!again) {
                measures.parked();
                LOG.error(
                        "{} parked {} at revision {} ({}): {}",
                        projection,
                        stream,
                        poison.revision(),
                        poison.type(),
                        poison.error());
            }
        });
    }

    private Uni<Void> released(String stream) {
        if (!known.containsKey(stream)) {
            return Uni.createFrom().voidItem();
        }
        return store.release(stream).invoke(() -> {
            known.remove(stream);
            LOG.info("{} released {}: it can be folded again", projection, stream);
        });
    }
}
