package io.baedal.events.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.baedal.events.EventRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The published schemas, as JSON and as something that validates.
public final class Schemas {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Map<String, JsonSchema> COMPILED = new ConcurrentHashMap<>();

    private Schemas() {}

    public static JsonNode json(String event, int version) {
        return parse(EventRegistry.standard()
                .schema(event, version)
                .orElseThrow(() -> new AssertionError("No schema of " + event + " v" + version)));
    }

    /// What is wrong with an event, empty when it is valid.
    public static List<String> problems(String event, int version, byte[] json) {
        var schema = COMPILED.computeIfAbsent(event + version, _ -> FACTORY.getSchema(json(event, version)));
        return schema
                .validate(parse(json), context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(Object::toString)
                .toList();
    }

    public static JsonNode parse(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    public static byte[] bytes(JsonNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
