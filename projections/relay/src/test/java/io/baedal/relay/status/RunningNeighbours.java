package io.baedal.relay.status;

import io.baedal.local.broker.BrokerProcess;
import io.baedal.local.eventstore.EventStoreNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// An event store node and a broker for the service's tests.
public final class RunningNeighbours implements QuarkusTestResourceLifecycleManager {
    private EventStoreNode node;
    private BrokerProcess broker;

    @Override
    public Map<String, String> start() {
        try {
            var data = Files.createTempDirectory(Path.of("target"), "neighbours");
            broker = BrokerProcess.start(data.resolve("broker"), 0);
            node = EventStoreNode.start(data.resolve("events"), 0);
            return Map.of(
                    "baedal.event-store.connection-string", node.connectionString(),
                    "kafka.bootstrap.servers", broker.bootstrapServers());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        node.close();
        broker.close();
    }
}
