package io.baedal.local.broker;

import java.nio.file.Path;
import java.util.Properties;

/// What the broker is told: one node, small, quick to start and quick to come back after it was killed.
record BrokerSettings(Path data, String host, int port, int controllerPort) {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    String logFolder() {
        return data.resolve("log").toAbsolutePath().toString();
    }

    Properties asProperties() {
        var properties = new Properties();
        identity(properties);
        oneNode(properties);
        quick(properties);
        small(properties);
        return properties;
    }

    private void identity(Properties to) {
        to.setProperty("process.roles", "broker,controller");
        to.setProperty("node.id", Integer.toString(NODE));
        to.setProperty("log.dirs", logFolder());
        to.setProperty(
                "listeners", "CLIENTS://" + host + ":" + port + "," + CONTROLLER + "://" + host + ":" + controllerPort);
        to.setProperty("advertised.listeners", "CLIENTS://" + host + ":" + port);
        to.setProperty("listener.security.protocol.map", "CLIENTS:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        to.setProperty("inter.broker.listener.name", "CLIENTS");
        to.setProperty("controller.listener.names", CONTROLLER);
        to.setProperty("controller.quorum.voters", NODE + "@" + host + ":" + controllerPort);
    }

    private static void oneNode(Properties to) {
        to.setProperty("num.partitions", "8");
        to.setProperty("default.replication.factor", "1");
        to.setProperty("offsets.topic.replication.factor", "1");
        to.setProperty("offsets.topic.num.partitions", "1");
        to.setProperty("transaction.state.log.replication.factor", "1");
        to.setProperty("transaction.state.log.num.partitions", "1");
        to.setProperty("transaction.state.log.min.isr", "1");
        to.setProperty("share.coordinator.state.topic.replication.factor", "1");
        to.setProperty("share.coordinator.state.topic.num.partitions", "1");
        to.setProperty("share.coordinator.state.topic.min.isr", "1");
    }

    /// A broker that was killed leaves a registration behind; the next one waits until that session has ended.
    private static void quick(Properties to) {
        to.setProperty("broker.session.timeout.ms", "1500");
        to.setProperty("broker.heartbeat.interval.ms", "200");
        to.setProperty("group.initial.rebalance.delay.ms", "0");
        to.setProperty("controlled.shutdown.enable", "false");
    }

    private static void small(Properties to) {
        to.setProperty("log.cleaner.dedupe.buffer.size", "2097152");
        to.setProperty("log.retention.hours", "168");
        to.setProperty("log.segment.bytes", "67108864");
        to.setProperty("num.network.threads", "2");
        to.setProperty("num.io.threads", "4");
        to.setProperty("num.recovery.threads.per.data.dir", "2");
    }
}
