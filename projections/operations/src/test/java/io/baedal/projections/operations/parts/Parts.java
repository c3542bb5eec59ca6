package io.baedal.projections.operations.parts;

import io.baedal.local.eventstore.EventStoreNode;
import io.baedal.local.views.ViewsServer;
import io.baedal.projections.operations.StoreAddresses;
import io.baedal.projections.operations.Stores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// A real event store and a real views server, on free ports.
public final class Parts implements AutoCloseable {
    private final EventStoreNode eventStore;
    private final ViewsServer views;

    public Parts() {
        eventStore = EventStoreNode.start(folder("event-store"), 0);
        views = ViewsServer.start(null, 0);
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/parts")), name);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Where they are. Nobody listens where the broker should be.
    public StoreAddresses addresses() {
        return new StoreAddresses(
                eventStore.connectionString(), views.connectionString(), "127.0.0.1:1", Duration.ofSeconds(10));
    }

    /// A connection to them of its own.
    public Stores open() {
        return Stores.open(addresses());
    }

    @Override
    public void close() {
        views.close();
        eventStore.close();
    }
}
