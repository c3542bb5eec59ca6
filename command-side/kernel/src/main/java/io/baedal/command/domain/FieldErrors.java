package io.baedal.command.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Collects what is wrong with a command's fields, so that a client learns everything at once. Not thread-safe.
///
/// ```java
/// var errors = new FieldErrors();
/// errors.expect(name.length() <= 50, "/name", "at most 50 characters");
/// var phone = errors.read("/phone", () -> Phone.of(text));
/// errors.refuse();
/// ```
public final class FieldErrors {
    private final List<FieldError> errors = new ArrayList<>();

    /// Notes `message` for the field unless the condition holds.
    public FieldErrors expect(boolean condition, String pointer, String message) {
        if (!condition) {
            errors.add(new FieldError(pointer, message));
        }
        return this;
    }

    /// The value, or null after noting the message of the IllegalArgumentException that its constructor threw.
    /// Errors of nested values are kept with their pointers appended to this one.
    public <T> T read(String pointer, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidFields nested) {
            nested.errors().forEach(error -> errors.add(new FieldError(pointer + error.pointer(), error.message())));
        } catch (IllegalArgumentException refused) {
            errors.add(new FieldError(pointer, String.valueOf(refused.getMessage())));
        }
        return null;
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /// Does nothing when every field was fine.
    ///
    /// @throws InvalidFields with everything that was noted
    public void refuse() {
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }
}
