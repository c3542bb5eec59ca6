package io.baedal.customer.parts;

import io.baedal.command.testing.RealSurroundings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// The service's real surroundings, and a stub of the shop service. Tests sweep themselves, when they want to.
public class TestPlatform extends RealSurroundings {

    private BrokerProcess broker;
    private ShopServiceStub shops;

    @Override
    public void init(Map<String, String> arguments) {
        super.init(Map.of(
                DATABASE,
                "customer",
                "baedal.customer.leavings.sweep-every",
                "1h",
                "baedal.customer.closed-shops.sweep-every",
                "1h",
                "baedal.customer.notices.longest-pause",
                "500ms"));
    }

    @Override
    public Map<String, String> start() {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "platform")), "beside");
            broker = BrokerProcess.start(folder.resolve("broker"));
            createTopic();
            shops = new ShopServiceStub();
            var token = Files.writeString(folder.resolve("token"), ShopServiceStub.TOKEN);
            var config = new HashMap<>(super.start());
            config.put("kafka.bootstrap.servers", broker.bootstrapServers());
            config.put("baedal.shop.url", shops.url());
            config.put("baedal.service.token-file", token.toString());
            return config;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void createTopic() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("baedal.shop.changes", 1, (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The topic can't be made", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        super.stop();
        if (shops != null) {
            shops.close();
        }
        if (broker != null) {
            broker.close();
        }
    }
}
