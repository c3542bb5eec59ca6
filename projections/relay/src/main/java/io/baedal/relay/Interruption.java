package io.baedal.relay;

import java.io.Serial;

/// Announcing can't go on as it is; the next turn starts it anew.
final class Interruption extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Interruption(String message, Throwable cause) {
        super(message, cause, false, false);
    }
}
