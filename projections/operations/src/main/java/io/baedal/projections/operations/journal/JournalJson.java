package io.baedal.projections.operations.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// The JSON of an entry: `{at, by, why?, details}`; what was done is the event's type.
final class JournalJson {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private JournalJson() {}

    static byte[] write(JournalEntry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", entry.at().toString());
        json.put("by", entry.by());
        if (entry.why() != null) {
            json.put("why", entry.why());
        }
        json.put("details", entry.details());
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("The details of " + entry.what() + " can't be written", unwritable);
        }
    }

    /// Reads leniently: a journal must be readable whoever wrote it.
    ///
    /// @param stored when the store took the entry
    static JournalEntry read(String what, Instant stored, byte[] json) {
        Map<String, Object> fields = fields(json);
        return new JournalEntry(
                at(fields.get("at"), stored),
                what,
                fields.get("by") instanceof String by ? by : "unknown",
                fields.get("why") instanceof String why ? why : null,
                details(fields.get("details")));
    }

    private static Map<String, Object> fields(byte[] json) {
        try {
            var fields = MAPPER.readValue(json, OBJECT);
            return fields == null ? Map.of() : fields;
        } catch (IOException unreadable) {
            return Map.of("details", Map.of("unreadable", true));
        }
    }

    private static Instant at(Object text, Instant stored) {
        try {
            return text instanceof String at ? Instant.parse(at) : stored;
        } catch (DateTimeException malformed) {
            return stored;
        }
    }

    private static Map<String, Object> details(Object value) {
        Map<String, Object> details = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((key, each) -> details.put(key.toString(), each));
        }
        return details;
    }
}
