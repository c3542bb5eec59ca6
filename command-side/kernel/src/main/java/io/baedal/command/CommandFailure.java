package io.baedal.command;

import java.io.Serial;

/// A command that was not refused by a rule, and yet was not executed.
public abstract sealed class CommandFailure extends RuntimeException
        permits StaleRevision, ConcurrentChange, KeyReused, StoreUnavailable {
    @Serial
    private static final long serialVersionUID = 1L;

    CommandFailure(String message, Throwable cause) {
        super(message, cause, false, false);
    }
}
