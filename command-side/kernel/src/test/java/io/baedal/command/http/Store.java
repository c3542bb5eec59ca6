package io.baedal.command.http;

import io.baedal.local.eventstore.EventStoreNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/// An event store for the length of a test run.
public final class Store implements QuarkusTestResourceLifecycleManager {
    private EventStoreNode node;

    @Override
    public Map<String, String> start() {
        try {
            var data = Files.createDirectories(Path.of("target", "store-" + UUID.randomUUID()));
            node = EventStoreNode.start(data, 0);
            return Map.of("baedal.event-store.connection-string", node.connectionString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        if (node != null) {
            node.close();
        }
    }
}
