package io.baedal.events.upcast;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serial;

/// A stored event of an old version lacks what its upcaster builds on.
public final class MissingField extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String pointer;

    private MissingField(String pointer) {
        super("missing or of the wrong type: " + pointer, null, false, false);
        this.pointer = pointer;
    }

    /// The place as a JSON pointer.
    public String pointer() {
        return pointer;
    }

    /// The array at this field.
    public static JsonNode array(JsonNode event, String field) {
        return check(event.path(field), field, event.path(field).isArray());
    }

    /// The whole number at this field.
    public static long wholeNumber(JsonNode event, String field) {
        return check(
                        event.path(field),
                        field,
                        event.path(field).canConvertToLong()
                                && event.path(field).isIntegralNumber())
                .longValue();
    }

    private static JsonNode check(JsonNode value, String field, boolean fits) {
        if (!fits) {
            throw new MissingField("/" + field);
        }
        return value;
    }
}
