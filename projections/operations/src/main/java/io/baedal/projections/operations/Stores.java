package io.baedal.projections.operations;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.baedal.projections.View;
import io.baedal.projections.kurrent.EventStoreConnection;
import io.baedal.projections.kurrent.KurrentLog;
import io.baedal.projections.mongo.MongoViewControl;
import io.baedal.projections.mongo.MongoViewStore;
import io.baedal.projections.operations.journal.Journal;
import io.baedal.projections.store.EventLog;
import io.baedal.projections.store.ViewStore;
import io.baedal.projections.versions.ViewControl;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The stores that views live on: all that operations need. Connects when something is first asked. Thread-safe.
public final class Stores implements AutoCloseable {
    private final StoreAddresses addresses;
    private final EventStoreConnection eventStore;
    private final MongoClient mongo;

    private Stores(StoreAddresses addresses) {
        this.addresses = addresses;
        eventStore = new EventStoreConnection(addresses.eventStore());
        mongo = MongoClients.create(settings(addresses));
    }

    /// @throws IllegalArgumentException when an address is malformed
    public static Stores open(StoreAddresses addresses) {
        return new Stores(addresses);
    }

    private static MongoClientSettings settings(StoreAddresses addresses) {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(addresses.views()))
                .applyToClusterSettings(cluster ->
                        cluster.serverSelectionTimeout(addresses.timeLimit().toMillis(), TimeUnit.MILLISECONDS))
                .build();
    }

    /// The event store, as projections see it.
    public EventLog log() {
        return new KurrentLog(eventStore, addresses.timeLimit());
    }

    /// What is decided about a view.
    public ViewControl control(String view) {
        return MongoViewControl.of(mongo, view, addresses.timeLimit());
    }

    /// A version of a view's documents, and what is known about them.
    public ViewStore version(View view, int number) {
        return MongoViewStore.of(mongo, view, number, addresses.timeLimit());
    }

    /// What operators did to a view.
    public Journal journal(String view) {
        return new Journal(this, view);
    }

    /// The event store itself.
    public EventStoreConnection eventStore() {
        return eventStore;
    }

    /// The database server of the views.
    public MongoClient mongo() {
        return mongo;
    }

    /// What Kafka's clients need to find the broker and not to wait for ever.
    public Map<String, Object> broker() {
        int millis = Math.toIntExact(addresses.timeLimit().toMillis());
        return Map.of(
                "bootstrap.servers",
                addresses.broker(),
                "request.timeout.ms",
                millis,
                "default.api.timeout.ms",
                2 * millis);
    }

    /// What a single answer may take.
    public Duration timeLimit() {
        return addresses.timeLimit();
    }

    /// The event store's answer.
    ///
    /// @throws StoreUnavailable when there is none
    public <T> T ofEventStore(Uni<T> asked) {
        return Answers.of("The event store", asked, patience());
    }

    /// The answer of the views' database.
    ///
    /// @throws StoreUnavailable when there is none
    public <T> T ofViews(Uni<T> asked) {
        return Answers.of("The views' database", asked, patience());
    }

    /// What is asked has time limits of its own, and may be made of several questions.
    private Duration patience() {
        return addresses.timeLimit().multipliedBy(5);
    }

    @Override
    public void close() {
        eventStore.close();
        mongo.close();
    }
}
