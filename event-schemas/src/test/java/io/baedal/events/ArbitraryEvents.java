package io.baedal.events;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Any event at all, as far as the records allow: texts in any script, all numbers, long and empty lists.
final class ArbitraryEvents {
    private ArbitraryEvents() {}

    static Arbitrary<DomainEvent> any() {
        return Arbitraries.of(EventRegistry.standard().all())
                .flatMap(type -> record(type.record()))
                .map(DomainEvent.class::cast);
    }

    private static Arbitrary<?> record(Class<?> type) {
        var components = type.getRecordComponents();
        return Combinators.combine(Arrays.stream(components)
                        .<Arbitrary<Object>>map(ArbitraryEvents::component)
                        .toList())
                .as(values -> construct(type, components, values.toArray()));
    }

    private static Arbitrary<Object> component(RecordComponent component) {
        var values = value(component.getGenericType()).asGeneric();
        return component.isAnnotationPresent(OptionalField.class) ? values.injectNull(0.3) : values;
    }

    private static Arbitrary<?> value(Type type) {
        return switch (type) {
            case ParameterizedType list ->
                value(list.getActualTypeArguments()[0]).list().ofMaxSize(5);
            case Class<?> text
            when text == String.class ->
                Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(40),
                        Arbitraries.strings().withCharRange('가', '힣').ofMaxLength(20),
                        Arbitraries.of("", "🍗 치킨", "\"\\/\b\f\n\r\t\u0000\u2028", "null"));
            case Class<?> number when number == long.class -> Arbitraries.longs();
            case Class<?> number when number == int.class -> Arbitraries.integers();
            case Class<?> number when number == double.class -> Arbitraries.doubles();
            case Class<?> constants when constants.isEnum() -> Arbitraries.of(constants.getEnumConstants());
            case Class<?> record when record.isRecord() -> record(record);
            default -> throw new IllegalArgumentException("Events can't hold " + type);
        };
    }

    private static Object construct(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] parameters =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
