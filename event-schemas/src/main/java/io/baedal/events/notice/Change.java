package io.baedal.events.notice;

import java.util.Locale;

/// What happened to an aggregate, as far as a notice tells.
public enum Change {
    CREATED,
    UPDATED,
    DELETED;

    /// The last word of the CloudEvents type.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
