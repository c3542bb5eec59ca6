package io.baedal.shop.api;

import io.baedal.local.eventstore.EventStoreNode;
import io.baedal.local.relational.Relational;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The service's real surroundings: an event store and PostgreSQL.
public class TestPlatform implements QuarkusTestResourceLifecycleManager {

    private EventStoreNode eventStore;
    private Relational relational;

    @Override
    public Map<String, String> start() {
        try {
            var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "platform")), "run");
            eventStore = EventStoreNode.start(data.resolve("events"), 0);
            relational = Relational.start(data.resolve("postgres"), 0);
            relational.createDatabase("shop");
            var config = new HashMap<String, String>();
            config.put("baedal.event-store.connection-string", eventStore.connectionString());
            config.put("quarkus.datasource.reactive.url", relational.reactiveUrl("shop"));
            config.put("quarkus.datasource.jdbc.url", relational.jdbcUrl("shop"));
            // A machine that builds has little time for each.
            config.put("baedal.shop.reservations.database.time-limit", "20s");
            // Tests sweep themselves, when they want to.
            config.put("baedal.shop.reservations.sweep-every", "1h");
            return config;
        } catch (IOException failed) {
            throw new IllegalStateException("The surroundings of the test can't start", failed);
        }
    }

    @Override
    public void stop() {
        try {
            if (relational != null) {
                relational.close();
            }
            if (eventStore != null) {
                eventStore.close();
            }
        } catch (Exception failed) {
            throw new IllegalStateException("The surroundings of the test can't stop", failed);
        }
    }
}
