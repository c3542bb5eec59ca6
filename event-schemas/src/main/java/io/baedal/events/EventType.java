package io.baedal.events;

import java.util.Objects;

/// What the platform knows of one kind of event.
///
/// @param name the event's type in the event store, without a version
/// @param version the version that is written today; all from 1 up to it are read
/// @param aggregate the aggregate, which is also the category of its streams
/// @param record the record that today's version decodes to
/// @param terminal whether the aggregate has ended with this event
public record EventType(
        String name, int version, String aggregate, Class<? extends DomainEvent> record, boolean terminal) {
    public EventType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(aggregate, "aggregate");
        Objects.requireNonNull(record, "record");
        if (version < 1) {
            throw new IllegalArgumentException(name + ": versions start at 1, not " + version);
        }
    }

    /// The bounded context that publishes this event.
    public Context context() {
        return Context.of(aggregate);
    }

    static EventType of(String aggregate, Class<? extends DomainEvent> record) {
        return new EventType(record.getSimpleName(), 1, aggregate, record, false);
    }

    EventType version(int version) {
        return new EventType(name, version, aggregate, record, terminal);
    }

    EventType ending() {
        return new EventType(name, version, aggregate, record, true);
    }
}
