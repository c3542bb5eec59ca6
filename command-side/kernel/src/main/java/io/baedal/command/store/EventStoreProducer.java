package io.baedal.command.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Opens the configured store at start and closes it at the end.
@ApplicationScoped
class EventStoreProducer {

    @Produces
    @Singleton
    EventStore open(StoreConfig config) {
        return new EventStore(config.connectionString(), config.timeLimit(), config.callsInFlight(), config.page());
    }

    void close(@Disposes EventStore store) {
        store.close();
    }
}
