package io.baedal.command.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/// A database address at which nobody listens yet. Comes after the real surroundings and overrides them. The argument
/// [#DATABASE] names the database that will be there.
public class DatabaseAway implements QuarkusTestResourceLifecycleManager {

    /// The configuration key that tells a test the port to start the database at.
    public static final String PORT = "baedal.test.postgres-port";

    public static final String DATABASE = "database";

    private String database;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.get(DATABASE);
    }

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "postgresql://127.0.0.1:" + free.getLocalPort() + "/" + database;
            return Map.of(
                    PORT,
                    Integer.toString(free.getLocalPort()),
                    "quarkus.datasource.reactive.url",
                    address,
                    "quarkus.datasource.jdbc.url",
                    "jdbc:" + address,
                    "baedal.database.migration-retry",
                    "100ms");
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void stop() {}

    @Override
    public int order() {
        return 10;
    }
}
