package io.baedal.local.eventstore.log;

/// The log cannot be read or written; says why in words for who runs the node.
public final class LogFailure extends RuntimeException {

    public LogFailure(String message) {
        super(message);
    }

    public LogFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
