package io.baedal.command.domain;

import java.util.Map;
import java.util.Objects;

/// One field of a command that can't be taken as it is.
///
/// @param pointer where it is, as a JSON pointer (RFC 6901) into the command
/// @param message what is expected there; never repeats the value
public record FieldError(String pointer, String message) {
    public FieldError {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    Map<String, Object> asDetail() {
        return Map.of("pointer", pointer, "message", message);
    }
}
