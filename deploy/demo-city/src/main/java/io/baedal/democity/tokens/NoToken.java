package io.baedal.democity.tokens;

import java.io.Serial;

/// A token could not be made. The message says why, and never holds a key or a token.
public final class NoToken extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public NoToken(String message) {
        super(message);
    }

    public NoToken(String message, Throwable cause) {
        super(message, cause);
    }
}
