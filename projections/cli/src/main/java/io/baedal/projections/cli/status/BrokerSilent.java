package io.baedal.projections.cli.status;

import java.io.Serial;

/// Kafka doesn't say who owns what. Views are kept without it, only later.
final class BrokerSilent extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    BrokerSilent(String message) {
        super(message);
    }
}
