package io.baedal.relay;

import io.baedal.local.broker.BrokerProcess;
import io.baedal.local.eventstore.EventStoreNode;
import java.nio.file.Path;

/// A real event store node and a real broker, which a test can take away and bring back.
final class Neighbours implements AutoCloseable {
    private final Path data;
    private EventStoreNode node;
    private BrokerProcess broker;
    private final int nodePort;
    private final int brokerPort;

    Neighbours(Path data) throws Exception {
        this.data = data;
        this.broker = BrokerProcess.start(data.resolve("broker"), 0);
        this.node = EventStoreNode.start(data.resolve("events"), 0);
        this.brokerPort = broker.port();
        this.nodePort = node.port();
    }

    String eventStore() {
        return "kurrentdb://127.0.0.1:" + nodePort + "?tls=false";
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    RelayPlaces places() {
        return new RelayPlaces(eventStore(), bootstrapServers());
    }

    void takeStoreAway() {
        node.close();
    }

    void bringStoreBack() {
        node = EventStoreNode.start(data.resolve("events"), nodePort);
    }

    void killBroker() {
        broker.kill();
    }

    void bringBrokerBack() throws Exception {
        broker = BrokerProcess.start(data.resolve("broker"), brokerPort);
    }

    @Override
    public void close() {
        node.close();
        broker.close();
    }
}
