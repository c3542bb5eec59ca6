package io.baedal.command.http;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;

/// What a Java type is called in JSON.
final class JsonName {
    private JsonName() {}

    static String of(Class<?> type) {
        if (type == String.class || Temporal.class.isAssignableFrom(type)) {
            return "a string";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == long.class || type == int.class || type == Long.class || type == Integer.class) {
            return "a whole number";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        return type.isRecord() || Map.class.isAssignableFrom(type) ? "an object" : "another type";
    }
}
