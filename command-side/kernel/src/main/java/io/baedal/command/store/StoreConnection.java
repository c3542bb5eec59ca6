package io.baedal.command.store;

import io.baedal.command.StoreUnavailable;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBClientSettings;
import io.kurrent.dbclient.KurrentDBConnectionString;
import java.time.Duration;

/// The present client. The official client gives up for good when a few attempts to connect have failed; this one then
/// takes a new client, so that a service outlives any outage of its store. Thread-safe.
final class StoreConnection implements AutoCloseable {
    private static final long PAUSE = Duration.ofMillis(200).toNanos();

    private final KurrentDBClientSettings settings;
    private KurrentDBClient client;
    private long takenAt;
    private boolean closed;

    StoreConnection(String connectionString) {
        settings = KurrentDBConnectionString.parseOrThrow(connectionString);
        takenAt = System.nanoTime() - PAUSE;
    }

    /// @throws StoreUnavailable when the last client has failed only just now
    synchronized KurrentDBClient client() {
        if (client == null) {
            if (closed) {
                throw new StoreUnavailable("The connection to the event store is closed", null);
            }
            if (System.nanoTime() - takenAt < PAUSE) {
                throw new StoreUnavailable("The event store can't be reached; trying again shortly", null);
            }
            client = KurrentDBClient.create(settings);
            takenAt = System.nanoTime();
        }
        return client;
    }

    /// Forgets a client that has given up.
    synchronized void givenUp(KurrentDBClient failed) {
        if (client == failed) {
            client = null;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (client != null) {
            client.shutdown();
            client = null;
        }
    }
}
