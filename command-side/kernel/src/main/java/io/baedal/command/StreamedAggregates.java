package io.baedal.command;

import io.baedal.command.store.EventStore;
import io.baedal.command.store.WrongRevision;
import io.baedal.events.DomainEvent;
import io.baedal.events.StreamNames;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/// Aggregates over the event store.
final class StreamedAggregates<C, S, E extends DomainEvent> implements Aggregates<C, S, E> {
    private final AggregateType<C, S, E> type;
    private final EventStore store;
    private final Cached<S> cached;
    private final Snapshots<S> snapshots;
    private final Rehydration<S, E> rehydration;
    private final Turns turns;
    private final CommandMeter meter;
    private final int attempts;

    StreamedAggregates(AggregateType<C, S, E> type, EventStore store, CommandConfig config, MeterRegistry meters) {
        this.type = type;
        this.store = store;
        this.cached = new Cached<>(type.category(), config.cachedAggregates(), meters);
        this.snapshots = new Snapshots<>(type, store, config);
        this.rehydration = new Rehydration<>(type, store, snapshots, config.rememberedKeys());
        this.turns = new Turns(config.waitingPerStream(), config.patience());
        this.meter = new CommandMeter(type.category(), meters);
        this.attempts = config.attempts();
    }

    @Override
    public Uni<Loaded<S>> load(String id) {
        var stream = StreamNames.stream(type.category(), id);
        return Uni.createFrom()
                .deferred(() -> latest(stream))
                .map(held -> new Loaded<>(stream, held.state(), held.revision()));
    }

    @Override
    public Uni<Outcome<S>> handle(String id, C command, CommandContext context) {
        return handle(id, state -> command, context);
    }

    @Override
    public Uni<Outcome<S>> handle(String id, Function<S, C> command, CommandContext context) {
        var stream = StreamNames.stream(type.category(), id);
        return meter.measure(
                stream,
                command,
                observed -> turns.next(stream, () -> {
                    var handling = new Handling<>(type, stream, observed, context);
                    return cached.find(stream)
                            .map(held -> attempt(handling, held, false, 1))
                            .orElseGet(() -> whole(stream).flatMap(held -> attempt(handling, held, true, 1)));
                }));
    }

    /// What this state says, provided that it is the latest wherever the stream's end matters.
    private Uni<Outcome<S>> attempt(Handling<C, S, E> handling, Held<S> held, boolean latest, int number) {
        return switch (handling.decide(held)) {
            case Decision.Events<S, E> decided -> append(handling, decided, number);
            case Decision.Final<S, E> known -> known.answer();
            case Decision.OfThisState<S, E> answer when latest -> answer.answer();
            case Decision.OfThisState<S, E> uncertain ->
                latest(handling.stream()).flatMap(newer -> attempt(handling, newer, true, number));
        };
    }

    private Uni<Outcome<S>> append(Handling<C, S, E> handling, Decision.Events<S, E> decided, int number) {
        var stream = handling.stream();
        var batch = EventBatch.of(stream, decided.events(), handling.context());
        return store.append(stream, decided.on().revision(), batch)
                .map(appended -> {
                    var held = snapshots.keepUp(stream, handling.after(decided));
                    cached.keep(stream, held);
                    return new Outcome<>(stream, held.revision(), held.state(), false, decided.events());
                })
                .onFailure(WrongRevision.class)
                .recoverWithUni(wrong -> {
                    meter.conflict();
                    if (number >= attempts) {
                        return Uni.createFrom().failure(new ConcurrentChange(attempts));
                    }
                    if (wrong.actual() < decided.on().revision()) {
                        cached.drop(stream);
                    }
                    return latest(stream).flatMap(newer -> attempt(handling, newer, true, number + 1));
                });
    }

    private Uni<Held<S>> latest(String stream) {
        return cached.find(stream)
                .map(held -> rehydration.newer(stream, held).invoke(newer -> cached.keep(stream, newer)))
                .orElseGet(() -> whole(stream));
    }

    private Uni<Held<S>> whole(String stream) {
        return rehydration.whole(stream).invoke(held -> {
            if (held.revision() >= 0) {
                cached.keep(stream, held);
            }
        });
    }
}
