package io.baedal.command;

import java.io.Serial;

/// The idempotency key was sent before, with another request.
public final class KeyReused extends CommandFailure {
    @Serial
    private static final long serialVersionUID = 1L;

    KeyReused() {
        super("This Idempotency-Key came with another request before", null);
    }
}
