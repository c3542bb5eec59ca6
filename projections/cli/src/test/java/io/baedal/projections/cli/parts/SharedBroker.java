package io.baedal.projections.cli.parts;

import io.baedal.local.broker.BrokerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A real Kafka broker for all tests of this JVM, which it ends with: they only ask it who hears notices, and nobody
/// does.
final class SharedBroker {
    private static final BrokerProcess BROKER = start();

    private SharedBroker() {}

    private static BrokerProcess start() {
        try {
            return BrokerProcess.start(Folder.create("broker"), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String address() {
        return BROKER.bootstrapServers();
    }
}
