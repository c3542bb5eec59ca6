package io.baedal.command;

import java.io.Serial;

/// The aggregate is at a revision that the client didn't expect.
public final class StaleRevision extends CommandFailure {
    @Serial
    private static final long serialVersionUID = 1L;

    private final long currentRevision;

    StaleRevision(long currentRevision) {
        super(
                currentRevision < 0
                        ? "There is nothing yet that If-Match could match"
                        : "It has changed meanwhile and is at revision " + currentRevision + " now",
                null);
        this.currentRevision = currentRevision;
    }

    /// The revision it is at; -1 when it doesn't exist.
    public long currentRevision() {
        return currentRevision;
    }
}
