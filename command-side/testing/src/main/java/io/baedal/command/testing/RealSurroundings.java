package io.baedal.command.testing;

import io.baedal.local.eventstore.EventStoreNode;
import io.baedal.local.relational.Relational;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// A command service's real surroundings: an event store, and PostgreSQL with a database of the name that the argument
/// [#DATABASE] gives. Further arguments are configuration of the service under test.
public class RealSurroundings implements QuarkusTestResourceLifecycleManager {

    /// The argument that names the service's database.
    public static final String DATABASE = "database";

    private final Map<String, String> config = new HashMap<>();
    private EventStoreNode eventStore;
    private Relational relational;
    private String database;

    @Override
    public void init(Map<String, String> arguments) {
        config.putAll(arguments);
        database = config.remove(DATABASE);
    }

    @Override
    public Map<String, String> start() {
        try {
            var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "platform")), "run");
            eventStore = EventStoreNode.start(data.resolve("events"), 0);
            relational = Relational.start(data.resolve("postgres"), 0);
            relational.createDatabase(database);
            config.put("baedal.event-store.connection-string", eventStore.connectionString());
            config.put("quarkus.datasource.reactive.url", relational.reactiveUrl(database));
            config.put("quarkus.datasource.jdbc.url", relational.jdbcUrl(database));
            // A machine that builds has little time for each.
            config.putIfAbsent("baedal.database.time-limit", "20s");
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
