package io.baedal.command;

import io.baedal.events.DomainEvent;
import io.smallrye.mutiny.Uni;
import java.util.List;

/// What a command comes to on a state that may be old.
sealed interface Decision<S, E extends DomainEvent> {

    /// Something to append; the append tells whether the state was the latest.
    record Events<S, E extends DomainEvent>(Held<S> on, List<E> events) implements Decision<S, E> {}

    /// An answer that no later event can change.
    record Final<S, E extends DomainEvent>(Uni<Outcome<S>> answer) implements Decision<S, E> {}

    /// An answer that is right only if this is the latest state.
    record OfThisState<S, E extends DomainEvent>(Uni<Outcome<S>> answer) implements Decision<S, E> {}
}
