package io.baedal.review.application.rating;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Loaded;
import io.baedal.command.Outcome;
import io.baedal.command.domain.Decider;
import io.baedal.events.DomainEvent;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Streams as lists, decided by the real rules: for thousands of histories in a moment.
final class AggregatesInMemory<C, S, E extends DomainEvent> implements Aggregates<C, S, E> {

    private final Decider<C, S, E> decider;
    private final Map<String, List<E>> streams = new HashMap<>();

    AggregatesInMemory(Decider<C, S, E> decider) {
        this.decider = decider;
    }

    @Override
    public Uni<Loaded<S>> load(String id) {
        return Uni.createFrom().item(() -> loaded(id));
    }

    @Override
    public Uni<Outcome<S>> handle(String id, C command, CommandContext context) {
        return handle(id, _ -> command, context);
    }

    @Override
    public Uni<Outcome<S>> handle(String id, Function<S, C> command, CommandContext context) {
        return Uni.createFrom().item(() -> {
            var state = loaded(id).state();
            var events = decider.decide(command.apply(state), state);
            streams.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(events);
            var after = loaded(id);
            return new Outcome<>(id, after.revision(), after.state(), false, events);
        });
    }

    private Loaded<S> loaded(String id) {
        var state = decider.initial();
        var events = streams.getOrDefault(id, List.of());
        for (var event : events) {
            state = decider.evolve(state, event);
        }
        return new Loaded<>(id, state, events.size() - 1L);
    }
}
