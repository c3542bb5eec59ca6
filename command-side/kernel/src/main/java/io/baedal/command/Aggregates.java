package io.baedal.command;

import io.baedal.events.DomainEvent;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/// All aggregates of one type: the only way from a command to its events. Never blocks; safe to share between threads.
/// Obtained from [AggregatesFactory].
public interface Aggregates<C, S, E extends DomainEvent> {

    /// The aggregate as it is now: every event that was acknowledged before the call is in it.
    ///
    /// @return `revision` -1 and the initial state when there is no such stream; fails with [StoreUnavailable]
    Uni<Loaded<S>> load(String id);

    /// Decides and appends.
    ///
    /// Fails with the decider's [io.baedal.command.domain.Refusal]; with [StaleRevision] when the precondition
    /// doesn't hold; with [ConcurrentChange] when others were faster too many times; with [KeyReused] when the key
    /// came with another request before; with [StoreUnavailable] when the store can't be reached in time: all of
    /// the command's events are stored then, or none, and with the same key it can safely be sent again.
    Uni<Outcome<S>> handle(String id, C command, CommandContext context);

    /// Decides and appends, with the command made from (or refused by a look at) the present state. The function is
    /// called again when the decision has to be made again, and must be pure.
    Uni<Outcome<S>> handle(String id, Function<S, C> command, CommandContext context);
}
