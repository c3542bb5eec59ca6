package io.baedal.command.domain;

import java.util.List;

/// An aggregate as three pure functions. No clock, no randomness, no input or output: whatever a decision needs from
/// outside comes in the command.
///
/// @param <C> the commands, one sealed interface
/// @param <S> the state; immutable
/// @param <E> the events, one sealed interface
public interface Decider<C, S, E> {

    /// The state before the first event.
    S initial();

    /// What happens when this command meets this state. No event means that everything is already as asked.
    ///
    /// @throws Refusal when a rule forbids it
    List<E> decide(C command, S state);

    /// The state after this event. It must accept every event that was ever stored, so it never refuses.
    S evolve(S state, E event);
}
