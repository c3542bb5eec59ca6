package io.baedal.command;

import io.baedal.command.domain.Decider;
import io.baedal.events.DomainEvent;
import java.util.Objects;

/// Everything the runtime has to know of one kind of aggregate.
///
/// @param category the first part of its streams' names, such as `shop`
/// @param decider its rules
/// @param state what its snapshots hold: a record, or a sealed interface of records, that Jackson can write and read
/// @param stateVersion raise it when the shape or meaning of the state changes; snapshots of other versions are ignored
/// @param snapshotEvery how many events may follow a snapshot before the next is taken
public record AggregateType<C, S, E extends DomainEvent>(
        String category, Decider<C, S, E> decider, Class<S> state, int stateVersion, int snapshotEvery) {
    public AggregateType {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(decider, "decider");
        Objects.requireNonNull(state, "state");
        if (snapshotEvery < 1) {
            throw new IllegalArgumentException("A snapshot is taken every n events, n > 0");
        }
    }
}
