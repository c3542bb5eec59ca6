package io.baedal.projector.config;

import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The one client of the event store. It connects when it is first used, and again whenever it has to.
@Singleton
final class EventStoreClient {
    @Produces
    @Singleton
    KurrentDBClient client(@ConfigProperty(name = "baedal.event-store.connection-string") String connectionString) {
        return KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(connectionString));
    }

    void close(@Disposes KurrentDBClient client) {
        client.shutdown();
    }
}
