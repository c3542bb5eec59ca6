package io.baedal.benchmark.history;

import io.baedal.command.domain.Refusal;
import io.baedal.events.Actor;
import io.baedal.events.DomainEvent;
import java.util.ArrayList;
import java.util.List;

/// What people do in one go, command by command.
final class Visit {
    private final Dice dice;
    private final List<Happening> happened = new ArrayList<>();

    Visit(Dice dice) {
        this.dice = dice;
    }

    /// Commands something that must be possible.
    <C, S, E extends DomainEvent> void ask(Aggregate<C, S, E> aggregate, C command, Actor by) {
        var asked = Asked.by(by, dice);
        for (var event : aggregate.ask(command)) {
            happened.add(new Happening(aggregate.stream(), aggregate.apply(event), dice.uuid(), event, asked));
        }
    }

    /// Commands something that chance came up with: a rule may forbid it, and then nothing happens.
    <C, S, E extends DomainEvent> void tryTo(Aggregate<C, S, E> aggregate, C command, Actor by) {
        if (isAllowed(aggregate, command)) {
            ask(aggregate, command, by);
        }
    }

    private static <C, S, E extends DomainEvent> boolean isAllowed(Aggregate<C, S, E> aggregate, C command) {
        try {
            return !aggregate.ask(command).isEmpty();
        } catch (Refusal forbidden) {
            return false;
        }
    }

    List<Happening> happened() {
        return happened;
    }
}
