package io.baedal.command;

import java.io.Serial;

/// Others changed the aggregate each time this command was about to.
public final class ConcurrentChange extends CommandFailure {
    @Serial
    private static final long serialVersionUID = 1L;

    ConcurrentChange(int attempts) {
        super("Others changed it first, " + attempts + " times in a row", null);
    }
}
