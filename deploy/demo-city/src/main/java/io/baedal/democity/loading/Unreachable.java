package io.baedal.democity.loading;

import java.io.Serial;

/// The platform did not answer, or kept asking to come back later, for longer than the loading's patience.
public final class Unreachable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Unreachable(String message, Throwable cause) {
        super(message, cause);
    }
}
