package io.baedal.command;

import io.baedal.command.store.EventStore;
import io.baedal.events.DomainEvent;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/// Opens the aggregates of a type. Call it once per type and keep what it returns: each has a cache of its own.
@Singleton
public final class AggregatesFactory {
    private final EventStore store;
    private final CommandConfig config;
    private final MeterRegistry meters;

    public AggregatesFactory(EventStore store, CommandConfig config, MeterRegistry meters) {
        this.store = store;
        this.config = config;
        this.meters = meters;
    }

    public <C, S, E extends DomainEvent> Aggregates<C, S, E> open(AggregateType<C, S, E> type) {
        return new StreamedAggregates<>(type, store, config, meters);
    }
}
