package io.baedal.command;

import io.baedal.command.store.EventStore;
import io.baedal.events.DomainEvent;
import io.baedal.events.EventCodec;
import io.smallrye.mutiny.Uni;

/// From a stream to the aggregate: its snapshot, and all events after it, page by page.
final class Rehydration<S, E extends DomainEvent> {
    private final EventStore store;
    private final Snapshots<S> snapshots;
    private final Folding<S, E> folding;
    private final Held<S> nothing;

    Rehydration(AggregateType<?, S, E> type, EventStore store, Snapshots<S> snapshots, int rememberedKeys) {
        this.store = store;
        this.snapshots = snapshots;
        this.folding = new Folding<>(type.decider(), EventCodec.standard());
        this.nothing = new Held<>(type.decider().initial(), -1, RecentKeys.none(rememberedKeys), -1);
    }

    Uni<Held<S>> whole(String stream) {
        return snapshots.latest(stream).flatMap(snapshot -> newer(stream, snapshot.orElse(nothing)));
    }

    /// With what was appended since.
    Uni<Held<S>> newer(String stream, Held<S> held) {
        return store.read(stream, held.revision() + 1).flatMap(events -> {
            var folded = folding.fold(held, events);
            return events.size() < store.page() ? Uni.createFrom().item(folded) : newer(stream, folded);
        });
    }
}
