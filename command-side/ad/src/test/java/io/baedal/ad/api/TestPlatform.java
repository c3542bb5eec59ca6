package io.baedal.ad.api;

import io.baedal.command.testing.RealSurroundings;
import io.baedal.local.broker.BrokerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// The service's real surroundings: stores, a broker with the topic of shops, and a shop service that says what it was
/// told. Tests sweep themselves, when they want to.
public class TestPlatform extends RealSurroundings {
    static final String TOPIC = "baedal.shop.changes";

    private BrokerProcess broker;
    private ShopStub shops;

    @Override
    public void init(Map<String, String> arguments) {
        var config = new HashMap<>(Map.of(DATABASE, "ad", "baedal.ad.sweep-every", "1h"));
        config.put("baedal.ad.notices.longest-pause", "1s");
        // A machine that builds has little time for each.
        config.put("baedal.event-store.time-limit", "20s");
        config.put("baedal.commands.patience", "20s");
        config.put("quarkus.rest-client.shop.read-timeout", "20000");
        for (var call : List.of("shop", "gone")) {
            config.put("io.baedal.ad.adapter.out.shops.ShopServiceCalls/" + call + "/Timeout/value", "20000");
        }
        super.init(config);
    }

    @Override
    public Map<String, String> start() {
        try {
            var config = new HashMap<>(super.start());
            var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "platform")), "broker");
            shops = new ShopStub();
            broker = BrokerProcess.start(data, 0);
            try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 2, (short) 1)))
                        .all()
                        .get();
            }
            var token = Files.writeString(data.resolve("token"), ShopStub.TOKEN + "\n");
            config.put("kafka.bootstrap.servers", broker.bootstrapServers());
            config.put("baedal.shop.url", shops.url());
            config.put("baedal.service.token-file", token.toAbsolutePath().toString());
            return config;
        } catch (IOException | ExecutionException failed) {
            throw new IllegalStateException("The surroundings of the test can't start", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
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
