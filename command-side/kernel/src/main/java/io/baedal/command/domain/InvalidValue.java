package io.baedal.command.domain;

import java.util.List;
import java.util.Map;

/// Values that break a rule of their fields, whoever sends them and whatever the aggregate's state is. The refusal's
/// slug is the first broken rule's; `errors` of [#details()] names every one: `pointer` (where in the request),
/// `rule` (its slug) and `message` (what is expected). The values are never repeated: they may be personal data.
public final class InvalidValue extends Refusal {

    private final transient List<Violation> violations;

    /// One broken rule.
    ///
    /// @param pointer JSON pointer into the value that was refused; empty for the value itself
    public record Violation(String rule, String title, String expectation, String pointer) {
        /// The same, seen from what holds the value at this pointer.
        public Violation under(String parent) {
            return new Violation(rule, title, expectation, parent + pointer);
        }

        Map<String, Object> asDetail() {
            return Map.of("pointer", pointer, "rule", rule, "message", expectation);
        }
    }

    public InvalidValue(String rule, String title, String expectation) {
        this(List.of(new Violation(rule, title, expectation, "")));
    }

    /// @param violations at least one
    public InvalidValue(List<Violation> violations) {
        super(
                Kind.INVALID,
                violations.getFirst().rule(),
                violations.getFirst().title(),
                violations.getFirst().expectation(),
                Map.of("errors", violations.stream().map(Violation::asDetail).toList()));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
