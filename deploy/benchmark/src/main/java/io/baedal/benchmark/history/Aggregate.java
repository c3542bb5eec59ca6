package io.baedal.benchmark.history;

import io.baedal.command.domain.Decider;
import io.baedal.events.DomainEvent;
import io.baedal.events.StreamNames;
import java.util.List;

/// An aggregate as it stands. Its own decider says what a command comes to, so nothing happens in a generated history
/// that could not have happened.
///
/// @param <C> the commands
/// @param <S> the state
/// @param <E> the events
final class Aggregate<C, S, E extends DomainEvent> {
    private final Decider<C, S, E> decider;
    private final String stream;
    private S state;
    private long revision = -1;

    Aggregate(Decider<C, S, E> decider, String category, String id) {
        this.decider = decider;
        stream = StreamNames.stream(category, id);
        state = decider.initial();
    }

    /// What happens, which may be nothing.
    ///
    /// @throws io.baedal.command.domain.Refusal when a rule forbids it
    List<E> ask(C command) {
        return decider.decide(command, state);
    }

    /// Takes in what happened.
    ///
    /// @return its revision
    long apply(E event) {
        state = decider.evolve(state, event);
        return ++revision;
    }

    String stream() {
        return stream;
    }

    S state() {
        return state;
    }
}
