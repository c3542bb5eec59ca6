package io.baedal.ad.api;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/// A database address at which nobody listens yet. Comes after [TestPlatform] and overrides it.
public class DatabaseAway implements QuarkusTestResourceLifecycleManager {

    static final String PORT = "baedal.test.postgres-port";

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = free.getLocalPort();
            return Map.of(
                    PORT,
                    Integer.toString(port),
                    "quarkus.datasource.reactive.url",
                    "postgresql://127.0.0.1:" + port + "/ad",
                    "quarkus.datasource.jdbc.url",
                    "jdbc:postgresql://127.0.0.1:" + port + "/ad",
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
