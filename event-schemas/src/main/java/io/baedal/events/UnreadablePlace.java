package io.baedal.events;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;

/// Says where and why an event could not be read, without repeating any of its values.
final class UnreadablePlace {
    private UnreadablePlace() {}

    static UnreadableEvent of(String type, int version, IOException problem) {
        return switch (problem) {
            case JsonParseException syntax ->
                new UnreadableEvent(
                        type,
                        version,
                        "not JSON at byte " + syntax.getLocation().getByteOffset());
            case JsonMappingException mapping -> new UnreadableEvent(type, version, pointer(mapping), reason(mapping));
            default -> new UnreadableEvent(type, version, "not JSON");
        };
    }

    private static String reason(JsonMappingException problem) {
        return switch (problem) {
            case InvalidNullException _ -> "must not be null";
            case ValueInstantiationException _ -> "not a valid value";
            case MismatchedInputException mismatch
            when mismatch.getOriginalMessage().startsWith("Missing required creator property") -> "missing";
            case MismatchedInputException mismatch
            when mismatch.getTargetType() != null ->
                "not a valid " + mismatch.getTargetType().getSimpleName();
            default -> "not what the schema says";
        };
    }

    private static String pointer(JsonMappingException problem) {
        var pointer = new StringBuilder();
        for (var step : problem.getPath()) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
