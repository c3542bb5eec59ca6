package io.baedal.democity;

import java.io.Serial;

/// The command line can't be understood.
final class WrongUsage extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    WrongUsage(String message) {
        super(message, null, false, false);
    }
}
