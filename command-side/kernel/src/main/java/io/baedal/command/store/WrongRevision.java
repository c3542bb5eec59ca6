package io.baedal.command.store;

import java.io.Serial;

/// The stream was not at the revision that the append expected.
public final class WrongRevision extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final long actual;

    WrongRevision(long actual) {
        super("The stream is at revision " + actual, null, false, false);
        this.actual = actual;
    }

    /// Where the stream is; -1 when it doesn't exist.
    public long actual() {
        return actual;
    }
}
