package io.baedal.events;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The JSON of [EventMetadata]. The `$` names are those that the event store itself knows.
final class MetadataJson {
    private static final JsonFactory JSON = new JsonFactory();

    private MetadataJson() {}

    static byte[] write(EventMetadata metadata) {
        var bytes = new ByteArrayOutputStream(512);
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", metadata.schemaVersion());
            text(json, "$correlationId", metadata.correlationId());
            text(json, "$causationId", metadata.causationId());
            text(json, "traceparent", metadata.traceparent());
            if (metadata.actor() != null) {
                json.writeObjectFieldStart("actor");
                text(json, "role", metadata.actor().role());
                text(json, "id", metadata.actor().id());
                json.writeEndObject();
            }
            text(json, "idempotencyKey", metadata.idempotencyKey());
            text(json, "fingerprint", metadata.fingerprint());
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    private static void text(JsonGenerator json, String field, String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }

    static EventMetadata read(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            return EventMetadata.ofVersion(1);
        }
        try (var json = JSON.createParser(bytes)) {
            expect(json.nextToken() == JsonToken.START_OBJECT, "an object");
            var fields = new Fields();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                fields.read(json.currentName(), json);
            }
            expect(json.nextToken() == null, "nothing after the object");
            return fields.metadata();
        } catch (IOException malformed) {
            throw new IllegalArgumentException("Event metadata is not JSON", malformed);
        }
    }

    private static void expect(boolean fits, String what) {
        if (!fits) {
            throw new IllegalArgumentException("Event metadata: expected " + what);
        }
    }

    private static final class Fields {
        private int schemaVersion = 1;
        private String correlationId;
        private String causationId;
        private String traceparent;
        private Actor actor;
        private String idempotencyKey;
        private String fingerprint;

        void read(String field, JsonParser json) throws IOException {
            var token = json.nextToken();
            switch (field) {
                case "schemaVersion" -> {
                    expect(token == JsonToken.VALUE_NUMBER_INT, "a whole number in schemaVersion");
                    schemaVersion = json.getIntValue();
                }
                case "$correlationId" -> correlationId = text(json, field);
                case "$causationId" -> causationId = text(json, field);
                case "traceparent" -> traceparent = text(json, field);
                case "actor" -> actor = actor(json);
                case "idempotencyKey" -> idempotencyKey = text(json, field);
                case "fingerprint" -> fingerprint = text(json, field);
                default -> json.skipChildren();
            }
        }

        private static Actor actor(JsonParser json) throws IOException {
            if (json.currentToken() == JsonToken.VALUE_NULL) {
                return null;
            }
            expect(json.currentToken() == JsonToken.START_OBJECT, "an object in actor");
            String role = null;
            String id = null;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "role" -> role = text(json, "actor.role");
                    case "id" -> id = text(json, "actor.id");
                    default -> json.skipChildren();
                }
            }
            expect(role != null && id != null, "a role and an id in actor");
            return new Actor(role, id);
        }

        private static String text(JsonParser json, String field) throws IOException {
            expect(
                    json.currentToken() == JsonToken.VALUE_STRING || json.currentToken() == JsonToken.VALUE_NULL,
                    "text in " + field);
            return json.getValueAsString();
        }

        EventMetadata metadata() {
            return new EventMetadata(
                    schemaVersion, correlationId, causationId, traceparent, actor, idempotencyKey, fingerprint);
        }
    }
}
