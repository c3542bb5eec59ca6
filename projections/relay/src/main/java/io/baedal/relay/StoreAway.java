package io.baedal.relay;

import java.io.Serial;

/// The event store doesn't answer.
public final class StoreAway extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    StoreAway(String message, Throwable cause) {
        super(message, cause);
    }
}
