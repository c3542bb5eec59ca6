package io.baedal.local.views;

import de.bwaldvogel.mongo.MongoServer;
import io.baedal.local.views.storage.MemoryStorage;
import io.baedal.local.views.storage.RocksStorage;
import io.baedal.local.views.storage.Storage;
import io.baedal.local.views.storage.StorageFailed;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/// A server that speaks MongoDB's wire protocol on the loopback address: the views of one machine.
///
/// Thread-safe. Closing it stops accepting, ends open connections and closes the data folder.
public final class ViewsServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final MongoServer server;
    private final InetSocketAddress address;

    private ViewsServer(MongoServer server, InetSocketAddress address) {
        this.server = server;
        this.address = address;
    }

    /// Starts a server.
    ///
    /// @param data the folder that keeps the documents, or null to keep them in memory only
    /// @param port the port to listen on, or 0 for a free one
    /// @throws IllegalStateException if the folder can't be used or the port is taken
    public static ViewsServer start(Path data, int port) {
        MongoServer server = new MongoServer(new ViewsBackend(open(data)));
        InetSocketAddress address = new InetSocketAddress(LOOPBACK, port);
        try {
            server.bind(address, 1, 0);
        } catch (Exception e) {
            server.shutdownNow();
            throw new IllegalStateException(
                    "port " + port + " of " + LOOPBACK + " is taken (" + e.getMessage() + ")", e);
        }
        return new ViewsServer(server, server.getLocalAddress());
    }

    private static Storage open(Path data) {
        try {
            return data == null ? new MemoryStorage() : new RocksStorage(data);
        } catch (StorageFailed | UncheckedIOException e) {
            throw new IllegalStateException("cannot open the folder " + data + ": " + e.getMessage(), e);
        }
    }

    /// The port it listens on.
    public int port() {
        return address.getPort();
    }

    /// The connection string for a MongoDB driver.
    public String connectionString() {
        return "mongodb://" + LOOPBACK + ":" + port();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
