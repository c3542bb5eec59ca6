package io.baedal.command.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells a client what is wrong with its JSON, and where.
final class UnreadableBody {
    private UnreadableBody() {}

    static HttpProblem problem(IOException unreadable) {
        return switch (innermost(unreadable)) {
            case UnrecognizedPropertyException unknown -> invalid(unknown, pointer(unknown), unknown(unknown));
            case InvalidFormatException format -> invalid(format, pointer(format), expected(format));
            case MismatchedInputException trailing
            when trailing(trailing) -> malformed(trailing, "something follows the JSON value");
            case MismatchedInputException type -> invalid(type, pointer(type), expected(type));
            case InputCoercionException range -> invalid(range, pointer(range), "the number is out of range");
            case JsonMappingException value -> invalid(value, pointer(value), value.getOriginalMessage());
            case JsonProcessingException syntax -> malformed(syntax, syntax.getOriginalMessage());
            default -> malformed(null, "the text can't be decoded");
        };
    }

    /// A syntax error within an object arrives wrapped, with the path to it.
    private static IOException innermost(IOException unreadable) {
        return unreadable.getCause() instanceof StreamReadException syntax ? syntax : unreadable;
    }

    private static HttpProblem malformed(JsonProcessingException exception, String reason) {
        var location = exception == null ? JsonLocation.NA : exception.getLocation();
        var problem = ProblemType.MALFORMED_JSON.problem(where(location) + reason);
        place(location).forEach(problem::with);
        return problem.build();
    }

    private static HttpProblem invalid(JsonProcessingException exception, String pointer, String message) {
        var error = new LinkedHashMap<String, Object>();
        error.put("pointer", pointer);
        error.put("message", message);
        error.putAll(place(exception.getLocation()));
        var subject = pointer.isEmpty() ? "The body" : pointer;
        return ProblemType.INVALID_REQUEST
                .problem(subject + ": " + message)
                .with("errors", List.of(error))
                .build();
    }

    private static String unknown(UnrecognizedPropertyException exception) {
        var known = exception.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
        return "is not a field here; there are: " + known;
    }

    private static String expected(MismatchedInputException exception) {
        var type = exception.getTargetType();
        if (type == null) {
            return "is of the wrong type";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return "expected is " + JsonName.of(type);
    }

    private static boolean trailing(MismatchedInputException exception) {
        return exception.getOriginalMessage().startsWith("Trailing token");
    }

    private static String pointer(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String pointer(InputCoercionException exception) {
        return exception.getProcessor() instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
    }

    private static String where(JsonLocation location) {
        return known(location) ? "Line " + location.getLineNr() + ", column " + location.getColumnNr() + ": " : "";
    }

    private static Map<String, Object> place(JsonLocation location) {
        return known(location) ? Map.of("line", location.getLineNr(), "column", location.getColumnNr()) : Map.of();
    }

    private static boolean known(JsonLocation location) {
        return location != null && location.getLineNr() > 0;
    }
}
