package io.baedal.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Every event that the platform publishes, by record and by name. Immutable, safe to share.
public final class EventRegistry {
    private static final EventRegistry STANDARD = new EventRegistry(Stream.of(
                    PublishedEvents.owner(),
                    PublishedEvents.shop(),
                    PublishedEvents.menu(),
                    PublishedEvents.customer(),
                    PublishedEvents.favourites(),
                    PublishedEvents.review(),
                    PublishedEvents.rating(),
                    PublishedEvents.campaign())
            .flatMap(List::stream)
            .toList());

    private final Map<String, EventType> byName = new LinkedHashMap<>();
    private final Map<Class<?>, EventType> byRecord = new LinkedHashMap<>();

    private EventRegistry(List<EventType> types) {
        for (var type : types) {
            if (byName.put(type.name(), type) != null) {
                throw new IllegalArgumentException("Two events are called " + type.name());
            }
            byRecord.put(type.record(), type);
        }
    }

    /// The registry of all published events.
    public static EventRegistry standard() {
        return STANDARD;
    }

    /// The type of an event's record.
    ///
    /// @throws IllegalArgumentException when the record is not a published event
    public EventType of(Class<? extends DomainEvent> record) {
        var type = byRecord.get(record);
        if (type == null) {
            throw new IllegalArgumentException(record.getName() + " is not in the event registry");
        }
        return type;
    }

    /// The type with this name, if the platform publishes it.
    public Optional<EventType> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// All types, in the order of the catalogue.
    public Collection<EventType> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /// The class path resource of an event's JSON Schema (2020-12), whether or not that version exists.
    public String schemaResource(EventType type, int version) {
        return "/schemas/%s/%s/%s.v%d.json".formatted(type.context().id(), type.aggregate(), type.name(), version);
    }

    /// The JSON Schema of one version of an event, UTF-8; empty when the platform never released it.
    public Optional<byte[]> schema(String name, int version) {
        var type = byName.get(name);
        if (type == null) {
            return Optional.empty();
        }
        try (var resource = EventRegistry.class.getResourceAsStream(schemaResource(type, version))) {
            return resource == null ? Optional.empty() : Optional.of(resource.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
