package io.baedal.projections.run;

import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.fold.Sources;
import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.Sighting;
import io.baedal.projections.store.ViewStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what notices didn't bring: follows the log of all streams at a distance, compares it with the
/// documents as the database has them, and brings the streams that are behind. Its durable position only passes
/// events that the documents hold, or whose stream is parked. One [#settle()] at a time.
final class Sweeper {
    private static final int AT_A_TIME = 64;
    private static final Duration MOVE_WHILE_IDLE = Duration.ofSeconds(10);

    private final Sources sources;
    private final ViewStore store;
    private final SweepWindow window;
    private final Bringing bringing;
    private final Parking parking;
    private final AppliedRevisions applied;
    private final Measures measures;
    private final Duration grace;
    private final DocumentRevisions revisions;

    private volatile boolean started;
    private volatile boolean knowsWhereToLook;
    private volatile LogPosition durable;
    private volatile long moved = System.nanoTime();

    Sweeper(
            Sources sources,
            ViewStore store,
            SweepWindow window,
            Bringing bringing,
            Parking parking,
            AppliedRevisions applied,
            Measures measures,
            Settings settings) {
        this.sources = sources;
        this.store = store;
        this.window = window;
        this.bringing = bringing;
        this.parking = parking;
        this.applied = applied;
        this.measures = measures;
        grace = settings.grace();
        revisions = new DocumentRevisions(store.documents());
    }

    /// Repairs what is due and moves the position as far as it can be moved. Between asking the database what
    /// it holds and moving the position nothing else is awaited: what was lost in between makes the move fail,
    /// too, and then all is looked at again from the position that is stored.
    Uni<Void> settle() {
        return store.progress()
                .load()
                .invoke(this::compare)
                .chain(this::repair)
                .chain(parking::refresh)
                .chain(() -> revisions.of(streams(window.streams().keySet())))
                .chain(this::move)
                .onFailure()
                .invoke(() -> started = false);
    }

    /// Whether the position was ever read, so that there is a place to look on from.
    boolean knowsWhereToLook() {
        return knowsWhereToLook;
    }

    /// Everything up to here is in the documents, or parked; null for nothing yet.
    LogPosition position() {
        return durable;
    }

    /// The database may have been wiped, or have lost its last writes in a crash, or another projector may have moved
    /// on.
    private void compare(Optional<LogPosition> stored) {
        var position = stored.orElse(null);
        if (!started || position == null && durable != null || position != null && behind(position)) {
            applied.forget();
            bringing.doubtAll();
            window.restart(position);
            started = true;
            knowsWhereToLook = true;
        }
        durable = position;
    }

    private boolean behind(LogPosition position) {
        return durable != null && position.compareTo(durable) < 0;
    }

    private Uni<Void> repair() {
        Map<String, Long> due = window.due(grace);
        if (due.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return parking.refresh()
                .chain(() -> revisions.of(streams(due.keySet())))
                .chain(held -> bring(behind(due, held), due));
    }

    private List<SourceStream<?, ?>> behind(Map<String, Long> due, Map<String, Long> held) {
        return streams(due.keySet()).stream()
                .filter(stream ->
                        held.getOrDefault(stream.name(), -1L) < parking.foldable(stream.name(), due.get(stream.name())))
                .toList();
    }

    private Uni<Void> bring(List<SourceStream<?, ?>> behind, Map<String, Long> due) {
        behind.forEach(bringing::doubt);
        return Multi.createFrom()
                .iterable(behind)
                .onItem()
                .transformToUni(
                        stream -> bringing.bring(stream, due.get(stream.name())).invoke(measures::repaired))
                .merge(AT_A_TIME)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private boolean settled(Sighting sighting, Map<String, Long> held) {
        return held.getOrDefault(sighting.stream(), -1L) >= sighting.revision()
                || parking.holds(sighting.stream(), sighting.revision());
    }

    private Uni<Void> move(Map<String, Long> held) {
        held.forEach(applied::set);
        var settled = window.settle(sighting -> settled(sighting, held));
        if (!isWorthMoving(settled)) {
            return Uni.createFrom().voidItem();
        }
        var next = settled.position();
        return store.progress()
                .move(durable, next)
                .invoke(done -> {
                    started = done;
                    durable = done ? next : durable;
                    moved = System.nanoTime();
                })
                .replaceWithVoid();
    }

    /// Where no event was settled, there were only events of others: that needs no write each time.
    private boolean isWorthMoving(SweepWindow.Settled settled) {
        if (settled.position() == null || durable == null) {
            return settled.position() != null;
        }
        boolean idle = settled.events() == 0 && System.nanoTime() - moved < MOVE_WHILE_IDLE.toNanos();
        return !idle && settled.position().compareTo(durable) > 0;
    }

    private List<SourceStream<?, ?>> streams(Iterable<String> names) {
        List<SourceStream<?, ?>> streams = new ArrayList<>();
        names.forEach(name -> sources.stream(name).ifPresent(streams::add));
        return streams;
    }
}
