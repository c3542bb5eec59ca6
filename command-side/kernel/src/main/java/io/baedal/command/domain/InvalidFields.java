package io.baedal.command.domain;

import java.io.Serial;
import java.util.List;
import java.util.Map;

/// Fields of the command break the rules for their values, whatever the state. Names every one of them.
public final class InvalidFields extends Refusal {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidFields(List<FieldError> errors) {
        super(
                Kind.MALFORMED,
                "invalid-request",
                "The request is not valid",
                summary(errors),
                Map.of("errors", errors.stream().map(FieldError::asDetail).toList()));
        this.errors = List.copyOf(errors);
    }

    public InvalidFields(String pointer, String message) {
        this(List.of(new FieldError(pointer, message)));
    }

    public List<FieldError> errors() {
        return errors;
    }

    private static String summary(List<FieldError> errors) {
        var first = errors.getFirst();
        var where = first.pointer().isEmpty() ? "The body" : first.pointer();
        var rest = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        return where + ": " + first.message() + rest;
    }
}
