package io.baedal.command;

import java.io.Serial;

/// The event store didn't answer in time, or there is more to do than it can take.
public final class StoreUnavailable extends CommandFailure {
    @Serial
    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
