package io.baedal.command.http;

import io.baedal.command.domain.FieldError;
import jakarta.annotation.Nullable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds the fields that a body had to have and hasn't, or has as `null`.
final class MissingFields {
    private final List<FieldError> errors = new ArrayList<>();

    private MissingFields() {}

    static List<FieldError> in(Object body) {
        var missing = new MissingFields();
        missing.value("", body);
        return missing.errors;
    }

    private void value(String pointer, Object value) {
        switch (value) {
            case null -> errors.add(new FieldError(pointer, "is required"));
            case Record fields -> fields(pointer, fields);
            case List<?> items -> items(pointer, items);
            case Map<?, ?> entries -> entries.forEach((name, entry) -> value(pointer + "/" + name, entry));
            default -> {}
        }
    }

    private void fields(String pointer, Record fields) {
        for (var component : Shape.of(fields.getClass())) {
            var value = component.of(fields);
            if (value != null || component.required()) {
                value(pointer + "/" + component.name(), value);
            }
        }
    }

    private void items(String pointer, List<?> items) {
        for (int i = 0; i < items.size(); i++) {
            value(pointer + "/" + i, items.get(i));
        }
    }

    private record Shape(RecordComponent component, boolean required) {
        private static final ClassValue<List<Shape>> SHAPES = new ClassValue<>() {
            @Override
            protected List<Shape> computeValue(Class<?> type) {
                return List.of(type.getRecordComponents()).stream()
                        .map(component -> new Shape(component, !component.isAnnotationPresent(Nullable.class)))
                        .peek(shape -> shape.component.getAccessor().setAccessible(true))
                        .toList();
            }
        };

        static List<Shape> of(Class<?> type) {
            return SHAPES.get(type);
        }

        String name() {
            return component.getName();
        }

        Object of(Record fields) {
            try {
                return component.getAccessor().invoke(fields);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(component + " can't be read", impossible);
            }
        }
    }
}
