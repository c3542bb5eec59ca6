package io.baedal.events;

import java.io.Serial;

/// A stored event that can't be turned into a record. The message names the event's type, its version and the
/// place, and never a value, so that it can be logged.
public final class UnreadableEvent extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String type;
    private final int version;
    private final String where;
    private final String reason;

    public UnreadableEvent(String type, int version, String where, String reason) {
        super(type + " v" + version + " is unreadable" + (where.isEmpty() ? "" : " at " + where) + ": " + reason);
        this.type = type;
        this.version = version;
        this.where = where;
        this.reason = reason;
    }

    public UnreadableEvent(String type, int version, String reason) {
        this(type, version, "", reason);
    }

    /// The event's type in the store.
    public String type() {
        return type;
    }

    /// The schema version in the event's metadata.
    public int version() {
        return version;
    }

    /// A JSON pointer to the offending place, empty when it is the whole event.
    public String where() {
        return where;
    }

    /// What is wrong there, in words.
    public String reason() {
        return reason;
    }
}
