package io.baedal.relay.announce;

import java.io.Serial;

/// Kafka doesn't answer, or not as hoped.
public final class KafkaAway extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    KafkaAway(String message, Throwable cause) {
        super(message, cause);
    }
}
