package io.baedal.projector.parts;

import io.baedal.local.eventstore.EventStoreNode;
import io.baedal.local.views.ViewsServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// The parts that a projector needs, real ones, on free ports.
public final class Platform implements QuarkusTestResourceLifecycleManager {
    private EventStoreNode eventStore;
    private ViewsServer views;
    private BrokerProcess broker;

    @Override
    public Map<String, String> start() {
        eventStore = EventStoreNode.start(Folder.create("event-store"), 0);
        views = ViewsServer.start(null, 0);
        broker = BrokerProcess.start(Folder.create("broker"));
        return Map.of(
                "baedal.event-store.connection-string", eventStore.connectionString(),
                "quarkus.mongodb.connection-string", views.connectionString(),
                "kafka.bootstrap.servers", broker.bootstrapServers());
    }

    @Override
    public void stop() {
        broker.close();
        views.close();
        eventStore.close();
    }
}
