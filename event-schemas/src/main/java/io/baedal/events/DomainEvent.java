package io.baedal.events;

/// A fact that was decided and stored. Every event is an immutable record, known to the [EventRegistry].
public interface DomainEvent {}
