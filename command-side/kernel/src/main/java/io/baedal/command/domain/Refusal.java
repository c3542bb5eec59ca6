package io.baedal.command.domain;

import java.io.Serial;
import java.util.Map;
import java.util.Objects;

/// A rule said no. Each rule has its own subclass, so that a client can tell them apart by [#type()]. An exception
/// without a stack trace: it is an answer, not an accident.
public abstract class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String type;
    private final String title;
    private final transient Map<String, Object> details;

    /// What sort of no this is.
    public enum Kind {
        /// The command itself is not well formed, whatever the state.
        MALFORMED,
        /// The command is well formed, but asks for what no state allows.
        INVALID,
        /// The present state doesn't allow it.
        CONFLICT,
        /// This actor may not do it.
        FORBIDDEN,
        /// There is nothing to do it to.
        NOT_FOUND,
        /// What it would be done to has ended for good.
        GONE
    }

    /// @param kind what sort of no
    /// @param type the rule's stable name, in lower case with hyphens, such as `shop-suspended`
    /// @param title one sentence, the same for every occurrence
    /// @param detail one sentence about this occurrence, without personal data
    /// @param details further fields that help a client, in JSON's own types
    protected Refusal(Kind kind, String type, String title, String detail, Map<String, Object> details) {
        super(detail, null, false, false);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.type = Objects.requireNonNull(type, "type");
        this.title = Objects.requireNonNull(title, "title");
        this.details = Map.copyOf(details);
    }

    protected Refusal(Kind kind, String type, String title, String detail) {
        this(kind, type, title, detail, Map.of());
    }

    public Kind kind() {
        return kind;
    }

    public String type() {
        return type;
    }

    public String title() {
        return title;
    }

    public Map<String, Object> details() {
        return details;
    }
}
