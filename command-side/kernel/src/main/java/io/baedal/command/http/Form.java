package io.baedal.command.http;

import io.baedal.command.domain.InvalidValue;
import io.baedal.command.domain.InvalidValue.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Turns the fields of a request's body into values, and remembers which rules they break and where, so that a client
/// learns it all at once. Reading a wrong field returns null; nobody gets to see it, because [#filled] builds nothing
/// then.
public final class Form {

    private final String pointer;
    private final List<Violation> violations;

    private Form(String pointer, List<Violation> violations) {
        this.pointer = pointer;
        this.violations = violations;
    }

    /// Reads a whole body.
    ///
    /// @throws InvalidValue when values break rules
    public static <V> V read(Function<Form, V> reading) {
        var form = new Form("", new ArrayList<>());
        var value = form.value("", form, reading);
        if (!form.violations.isEmpty()) {
            throw new InvalidValue(form.violations);
        }
        return value;
    }

    /// A field that is there.
    public <T, V> V value(String field, T given, Function<T, V> reading) {
        try {
            return reading.apply(given);
        } catch (InvalidValue invalid) {
            invalid.violations().forEach(one -> violations.add(one.under(at(field))));
            return null;
        }
    }

    /// A field that may be left out.
    public <T, V> Optional<V> optional(String field, T given, Function<T, V> reading) {
        return Optional.ofNullable(given).map(present -> value(field, present, reading));
    }

    /// A field that holds other fields.
    public <T, V> V object(String field, T given, BiFunction<Form, T, V> reading) {
        var inner = new Form(at(field), violations);
        return value(field, given, object -> reading.apply(inner, object));
    }

    /// A list.
    public <T, V> List<V> list(String field, List<T> given, BiFunction<Form, T, V> reading) {
        var inner = new Form(at(field), violations);
        return IntStream.range(0, given.size())
                .mapToObj(i -> inner.object(Integer.toString(i), given.get(i), reading))
                .toList();
    }

    /// What all fields together make, if all fields that were read until now are right.
    public <V> V filled(Supplier<V> whole) {
        return violations.isEmpty() ? whole.get() : null;
    }

    private String at(String field) {
        return field.isEmpty() ? pointer : pointer + "/" + field;
    }
}
