package io.baedal.command;

import io.baedal.events.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;

/// Opens the aggregates of a type. Call it once per type and keep what it returns: each has a cache of its own.
@ApplicationScoped
public class AggregatesFactory {

    public <C, S, E extends DomainEvent> Aggregates<C, S, E> open(AggregateType<C, S, E> type) {
        throw new UnsupportedOperationException("Not yet");
    }
}
