package io.baedal.benchmark.eventstore;

import io.baedal.benchmark.process.EventStore;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import java.io.IOException;
import java.nio.file.Path;

/// An event store node of the benchmark's own and a client of it.
final class Node implements AutoCloseable {
    private final Path checkout;
    private final Path work;
    private EventStore process;
    private KurrentDBClient client;

    Node(Path checkout, Path work) throws IOException, InterruptedException {
        this.checkout = checkout;
        this.work = work;
        start();
    }

    private void start() throws IOException, InterruptedException {
        process = EventStore.start(checkout, work);
        client = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(process.connectionString()));
    }

    KurrentDBClient client() {
        return client;
    }

    int port() {
        return process.port();
    }

    /// Kills the node and starts it again.
    ///
    /// @return how long the start took until it served, in seconds
    double restart() throws IOException, InterruptedException {
        client.shutdown().join();
        process.kill();
        long begin = System.nanoTime();
        start();
        return (System.nanoTime() - begin) / 1e9;
    }

    @Override
    public void close() {
        client.shutdown().join();
        process.close();
    }
}
