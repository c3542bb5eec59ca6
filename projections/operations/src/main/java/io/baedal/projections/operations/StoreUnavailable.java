package io.baedal.projections.operations;

import java.io.Serial;

/// A store didn't answer, or not in time. Whatever was under way may be run again.
public final class StoreUnavailable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
