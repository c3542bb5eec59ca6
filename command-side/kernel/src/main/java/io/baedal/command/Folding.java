package io.baedal.command;

import io.baedal.command.domain.Decider;
import io.baedal.events.DomainEvent;
import io.baedal.events.EventCodec;
import io.baedal.events.EventMetadata;
import io.kurrent.dbclient.RecordedEvent;
import java.util.List;

/// From stored events to state.
final class Folding<S, E extends DomainEvent> {
    private final Decider<?, S, E> decider;
    private final EventCodec codec;

    Folding(Decider<?, S, E> decider, EventCodec codec) {
        this.decider = decider;
        this.codec = codec;
    }

    /// @throws UnreadableStream when an event can't be read; its state must not be guessed
    Held<S> fold(Held<S> held, List<RecordedEvent> events) {
        var state = held.state();
        var keys = held.keys();
        var revision = held.revision();
        for (var recorded : events) {
            revision = recorded.getRevision();
            try {
                var metadata = EventMetadata.fromJson(recorded.getUserMetadata());
                state = decider.evolve(state, event(recorded, metadata));
                var known = keys;
                keys = RememberedKey.in(metadata, revision).map(known::plus).orElse(known);
            } catch (RuntimeException unreadable) {
                throw new UnreadableStream(recorded.getStreamId(), revision, unreadable);
            }
        }
        return new Held<>(state, revision, keys, held.snapshotAt());
    }

    @SuppressWarnings("unchecked") // an aggregate's streams hold its own events only
    private E event(RecordedEvent recorded, EventMetadata metadata) {
        return (E) codec.decode(recorded.getEventType(), metadata.schemaVersion(), recorded.getEventData());
    }
}
