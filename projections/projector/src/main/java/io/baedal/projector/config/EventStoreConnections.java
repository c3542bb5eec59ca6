package io.baedal.projector.config;

import io.baedal.projections.kurrent.EventStoreConnection;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The one connection to the event store.
@Singleton
final class EventStoreConnections {
    @Produces
    @Singleton
    EventStoreConnection connection(
            @ConfigProperty(name = "baedal.event-store.connection-string") String connectionString) {
        return new EventStoreConnection(connectionString);
    }

    void close(@Disposes EventStoreConnection connection) {
        connection.close();
    }
}
