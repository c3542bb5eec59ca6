package io.baedal.command;

import io.baedal.command.domain.Refusal;
import io.baedal.events.DomainEvent;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One command on one stream, decided as often as it takes.
record Handling<C, S, E extends DomainEvent>(
        AggregateType<C, S, E> type, String stream, Function<S, C> command, CommandContext context) {

    /// First whether it was executed before, then whether its condition holds, then what the rules say.
    Decision<S, E> decide(Held<S> held) {
        var before = executedBefore(held);
        if (before.isPresent()) {
            return new Decision.Final<>(replay(held, before.get()));
        }
        if (!context.precondition().holds(held.revision())) {
            return ofThisState(Uni.createFrom().failure(new StaleRevision(held.revision())));
        }
        try {
            var events = type.decider().decide(command.apply(held.state()), held.state());
            return events.isEmpty() ? ofThisState(unchanged(held)) : new Decision.Events<>(held, List.copyOf(events));
        } catch (Refusal refusal) {
            return ofThisState(Uni.createFrom().failure(refusal));
        }
    }

    /// The state that the decided events lead to.
    Held<S> after(Decision.Events<S, E> decided) {
        var on = decided.on();
        var state = on.state();
        for (var event : decided.events()) {
            state = type.decider().evolve(state, event);
        }
        long revision = on.revision() + decided.events().size();
        var keys = remembered(revision).map(on.keys()::plus).orElse(on.keys());
        return new Held<>(state, revision, keys, on.snapshotAt());
    }

    private Optional<RememberedKey> executedBefore(Held<S> held) {
        return context.key().flatMap(key -> held.keys().find(RememberedKey.key(context.actor(), key.value())));
    }

    private Optional<RememberedKey> remembered(long revision) {
        return context.key()
                .map(key -> new RememberedKey(
                        RememberedKey.key(context.actor(), key.value()),
                        RememberedKey.fingerprint(key.fingerprint()),
                        revision));
    }

    private Uni<Outcome<S>> replay(Held<S> held, RememberedKey before) {
        var same = remembered(before.revision()).filter(before::equals).isPresent();
        return same
                ? Uni.createFrom().item(new Outcome<>(stream, before.revision(), held.state(), true, List.of()))
                : Uni.createFrom().failure(new KeyReused());
    }

    private Uni<Outcome<S>> unchanged(Held<S> held) {
        return Uni.createFrom().item(new Outcome<>(stream, held.revision(), held.state(), false, List.of()));
    }

    private static <S, E extends DomainEvent> Decision<S, E> ofThisState(Uni<Outcome<S>> answer) {
        return new Decision.OfThisState<>(answer);
    }
}
