package io.baedal.projections.kurrent;

import io.kurrent.dbclient.ConnectionShutdownException;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBClientSettings;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.smallrye.mutiny.Uni;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The event store's client, replaced by a new one when it has given up: after a few attempts to connect in
/// vain the client closes itself for good. Connects when it is first used. Thread-safe.
public final class EventStoreConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventStoreConnection.class);

    /// Half a second each.
    private static final int ATTEMPTS = 120;

    private final KurrentDBClientSettings settings;
    private KurrentDBClient client;
    private boolean closed;

    /// @throws IllegalArgumentException when the connection string is none
    public EventStoreConnection(String connectionString) {
        try {
            settings = KurrentDBConnectionString.parseOrThrow(patient(connectionString));
        } catch (RuntimeException malformed) {
            throw new IllegalArgumentException("The event store's connection string is malformed", malformed);
        }
        client = KurrentDBClient.create(settings);
    }

    /// Each client that gives up leaves a thread behind, so it had better not do so every other second.
    private static String patient(String connectionString) {
        if (connectionString.toLowerCase(Locale.ROOT).contains("maxdiscoverattempts")) {
            return connectionString;
        }
        return connectionString + (connectionString.contains("?") ? "&" : "?") + "maxDiscoverAttempts=" + ATTEMPTS;
    }

    /// Does something with the client. When the client turns out to be closed this fails, and the next try has a new
    /// one.
    public <T> Uni<T> with(Function<KurrentDBClient, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            var used = current();
            return work.apply(used)
                    .onFailure(CompletionException.class)
                    .transform(Throwable::getCause)
                    .onFailure(ConnectionShutdownException.class)
                    .invoke(() -> replace(used));
        });
    }

    private synchronized KurrentDBClient current() {
        return client;
    }

    private synchronized void replace(KurrentDBClient used) {
        if (!closed && client == used) {
            LOG.debug("The event store's client gave up; a new one tries again");
            client = KurrentDBClient.create(settings);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        client.shutdown();
    }
}
