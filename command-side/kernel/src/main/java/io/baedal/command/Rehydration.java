package io.baedal.command;

import io.baedal.command.store.EventStore;
import io.baedal.events.DomainEvent;
import io.baedal.events.EventCodec;
import io.kurrent.dbclient.RecordedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

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
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new Place(held),
                        place -> store.read(stream, place.held.revision() + 1).map(place::after))
                .whilst(Page::full)
                .collect()
                .last()
                .map(Page::held);
    }

    /// Where the reading has got to.
    private final class Place {
        private Held<S> held;

        Place(Held<S> held) {
            this.held = held;
        }

        Page<S> after(List<RecordedEvent> events) {
            held = folding.fold(held, events);
            return new Page<>(held, events.size() >= store.page());
        }
    }

    /// @param full whether there may be more
    private record Page<S>(Held<S> held, boolean full) {}
}
