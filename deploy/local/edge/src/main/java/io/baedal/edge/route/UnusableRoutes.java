package io.baedal.edge.route;

/// The route file can't be used; the message says what to change.
public final class UnusableRoutes extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableRoutes(String message) {
        super(message);
    }

    UnusableRoutes(String message, Throwable cause) {
        super(message, cause);
    }
}
