package io.baedal.customer.parts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/// Addresses at which nobody listens: the database's for a while, those of Kafka and of the shop service for good.
/// Comes
/// after [TestPlatform] and overrides it.
public class NeighboursAway implements QuarkusTestResourceLifecycleManager {

    /// The key of the port that it will be at.
    public static final String PORT = "baedal.test.postgres-port";

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = free.getLocalPort();
            return Map.of(
                    PORT,
                    Integer.toString(port),
                    "quarkus.datasource.reactive.url",
                    "postgresql://127.0.0.1:" + port + "/customer",
                    "quarkus.datasource.jdbc.url",
                    "jdbc:postgresql://127.0.0.1:" + port + "/customer",
                    "baedal.database.migration-retry",
                    "100ms",
                    "baedal.customer.keys.remembered-for",
                    "1h",
                    "kafka.bootstrap.servers",
                    "127.0.0.1:1",
                    "baedal.shop.url",
                    "http://127.0.0.1:1");
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
