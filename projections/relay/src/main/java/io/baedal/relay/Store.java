package io.baedal.relay;

import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A connection to the event store. The client gives up for good once it couldn't reach the store a few times,
/// so whoever sees a failure closes this one and opens another.
///
/// Thread-safe.
public final class Store implements AutoCloseable {
    /// How long any single call may take, in milliseconds.
    public static final long DEADLINE_MILLIS = 3_000;

    private final KurrentDBClient client;

    private Store(KurrentDBClient client) {
        this.client = client;
    }

    /// Connects lazily: the first call finds out whether the store is there.
    ///
    /// @param connectionString for example `kurrentdb://127.0.0.1:2113?tls=false`
    public static Store open(String connectionString) {
        return new Store(KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(connectionString)));
    }

    public KurrentDBClient client() {
        return client;
    }

    /// Waits for an answer, within the deadline.
    ///
    /// @throws RuntimeException what the store answered, or [StoreAway] when it didn't
    public <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(DEADLINE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new StoreAway("The event store failed", refused.getCause());
        } catch (TimeoutException silent) {
            answer.cancel(true);
            throw new StoreAway("The event store didn't answer within " + DEADLINE_MILLIS + " ms", silent);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new StoreAway("Interrupted while waiting for the event store", stopping);
        }
    }

    /// Starts to close; doesn't wait for it.
    @Override
    public void close() {
        client.shutdown();
    }
}
