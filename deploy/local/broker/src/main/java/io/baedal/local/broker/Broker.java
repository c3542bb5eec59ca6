package io.baedal.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/// A real Kafka broker of one node (KRaft: broker and controller in one), inside this JVM, on loopback.
///
/// What it has acknowledged is in its log under the data folder and is there again at the next start.
/// Thread-safe; [#close()] waits until the log is written and the ports are free.
public final class Broker implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final KafkaRaftServer server;
    private final int port;

    private Broker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /// Starts a broker and returns when it accepts clients.
    ///
    /// @param data folder of the log, made if it is missing; one broker at a time
    /// @param port port for clients, 0 for any free one
    /// @throws PortTaken if something else listens there
    /// @throws IOException if the folder can't be used
    public static Broker start(Path data, int port) throws IOException {
        Files.createDirectories(data);
        int clients = Ports.free(HOST, port);
        var settings = new BrokerSettings(data, HOST, clients, Ports.free(HOST, 0));
        LogFolder.format(settings);
        var server = new KafkaRaftServer(new KafkaConfig(settings.asProperties(), false), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException failure) {
            server.shutdown();
            throw failure;
        }
        return new Broker(server, clients);
    }

    public int port() {
        return port;
    }

    /// What clients put into `bootstrap.servers`.
    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
