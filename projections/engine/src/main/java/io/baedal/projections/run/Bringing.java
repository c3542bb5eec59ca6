package io.baedal.projections.run;

import io.baedal.events.DomainEvent;
import io.baedal.projections.fold.SourceStream;
import io.baedal.projections.store.EventLog;
import io.baedal.projections.store.ViewStore;
import io.smallrye.mutiny.Uni;

/// Brings streams to their heads: one at a time for each stream, some at a time in all, with what follows when
/// one stops early. Thread-safe.
final class Bringing {
    private final EventLog log;
    private final ViewStore store;
    private final Parking parking;
    private final AppliedRevisions applied;
    private final Patience patience;
    private final Measures measures;
    private final RecentParts recent;
    private final int pageSize;
    private final Lanes lanes;

    Bringing(
            EventLog log,
            ViewStore store,
            Parking parking,
            AppliedRevisions applied,
            Patience patience,
            Measures measures,
            Settings settings) {
        this.log = log;
        this.store = store;
        this.parking = parking;
        this.applied = applied;
        this.patience = patience;
        this.measures = measures;
        recent = new RecentParts(settings.recentBytes());
        pageSize = settings.pageSize();
        lanes = new Lanes(settings.concurrency());
    }

    /// Brings a stream to `wanted` at least, or to where it ends before that. Waits for stores that are away.
    Uni<Reached> bring(SourceStream<?, ?> stream, long wanted) {
        return lanes.enter(stream.name(), wanted, () -> patience.insist("folding", () -> once(stream)));
    }

    /// The database doesn't hold what was written to a stream's document: it is read again.
    void doubt(SourceStream<?, ?> stream) {
        recent.forget(stream.name());
    }

    /// The database may hold something else than what was written.
    void doubtAll() {
        recent.forgetAll();
    }

    private <P, E extends DomainEvent> Uni<Reached> once(SourceStream<P, E> stream) {
        return parking.discards()
                .chain(discards -> new CatchUp<>(stream, log, store.documents(), discards, pageSize, recent, measures)
                        .unless(patience::isClosed)
                        .fromRecent()
                        .run())
                .call(reached -> parking.settle(stream.name(), reached))
                .invoke(reached -> applied.saw(stream.name(), reached.revision()));
    }
}
