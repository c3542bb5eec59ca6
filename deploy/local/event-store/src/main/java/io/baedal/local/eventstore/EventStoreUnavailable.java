package io.baedal.local.eventstore;

/// The node cannot start; the message says why, for who started it.
public final class EventStoreUnavailable extends RuntimeException {

    EventStoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
