package io.baedal.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baedal.events.upcast.MissingField;
import io.baedal.events.upcast.Upcasters;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Turns events into the JSON that the store keeps and back. The same event always gives the same bytes, and
/// every version that was ever released can be read. Safe to share between threads; get the one from
/// [#standard()].
public final class EventCodec {
    private static final EventCodec STANDARD = new EventCodec(EventRegistry.standard(), Upcasters.standard());

    private final Upcasters upcasters;
    private final ObjectReader trees;
    private final Map<Class<?>, Written> byRecord = new HashMap<>();
    private final Map<String, Written> byName = new HashMap<>();

    private EventCodec(EventRegistry registry, Upcasters upcasters) {
        this.upcasters = upcasters;
        var mapper = EventJson.mapper();
        trees = mapper.readerFor(JsonNode.class);
        for (var type : registry.all()) {
            if (!upcasters.reach(type.name(), 1, type.version())) {
                throw new IllegalArgumentException("An upcaster of " + type.name() + " is missing");
            }
            var written = new Written(type, mapper.writerFor(type.record()), mapper.readerFor(type.record()));
            byRecord.put(type.record(), written);
            byName.put(type.name(), written);
        }
    }

    /// The codec of all published events.
    public static EventCodec standard() {
        return STANDARD;
    }

    /// The event in the version that is written today.
    ///
    /// @throws IllegalArgumentException when the event is not a published one, or can't be written
    public EncodedEvent encode(DomainEvent event) {
        var written = byRecord.get(event.getClass());
        if (written == null) {
            throw new IllegalArgumentException(event.getClass().getName() + " is not in the event registry");
        }
        try {
            return new EncodedEvent(
                    written.type.name(), written.type.version(), written.writer.writeValueAsBytes(event));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(written.type.name() + " can't be written", unwritable);
        }
    }

    /// The event that these bytes hold, brought to today's version.
    ///
    /// @throws UnreadableEvent when the type or version is unknown, or the JSON is not such an event
    public DomainEvent decode(String type, int version, byte[] json) {
        var written = byName.get(type);
        if (written == null) {
            throw new UnreadableEvent(type, version, "no event of this type was ever released");
        }
        int newest = written.type.version();
        if (version < 1 || version > newest) {
            throw new UnreadableEvent(type, version, "this release reads the versions 1 to " + newest);
        }
        try {
            DomainEvent event = version == newest
                    ? written.reader.readValue(json)
                    : written.reader.readValue(upcast(type, version, newest, json));
            if (event == null) {
                throw new UnreadableEvent(type, version, "an event is a JSON object");
            }
            return event;
        } catch (MissingField missing) {
            throw new UnreadableEvent(type, version, missing.pointer(), "missing or of the wrong type");
        } catch (IOException unreadable) {
            throw UnreadablePlace.of(type, version, unreadable);
        }
    }

    private JsonNode upcast(String type, int version, int newest, byte[] json) throws IOException {
        if (trees.readTree(json) instanceof ObjectNode event) {
            return upcasters.upcast(type, version, newest, event);
        }
        throw new UnreadableEvent(type, version, "an event is a JSON object");
    }

    private record Written(EventType type, ObjectWriter writer, ObjectReader reader) {}
}
