package io.baedal.local.eventstore;

import io.baedal.local.eventstore.grpc.Protocol;
import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.LogFailure;
import io.baedal.local.eventstore.status.NodeFigures;
import io.baedal.local.eventstore.status.StatusServer;
import io.baedal.local.eventstore.users.Users;
import io.baedal.local.eventstore.users.UsersUnreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A running event store node. Thread-safe.
public final class EventStoreNode implements AutoCloseable {

    private final Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final EventLog log;
    private final ExecutorService readers;
    private final Protocol protocol;
    private Optional<StatusServer> status = Optional.empty();

    private EventStoreNode(EventLog log, NodeSettings settings, Optional<Users> users) throws IOException {
        this.log = log;
        this.readers = Executors.newFixedThreadPool(
                readerThreads(),
                Thread.ofPlatform().name("event-store-reader-", 1).daemon().factory());
        try {
            this.protocol = new Protocol(log, settings.port(), settings.limits(), users, readers);
        } catch (IOException | LogFailure e) {
            readers.shutdown();
            throw e;
        }
    }

    /// Starts a node on the loopback address that is open to everyone.
    ///
    /// @param data the folder of its data, made if there is none
    /// @param port where to listen; 0: any free port
    /// @throws EventStoreUnavailable if the port is taken, or the folder is in use or unreadable
    public static EventStoreNode start(Path data, int port) {
        return start(NodeSettings.of(data, port));
    }

    /// Starts a node on the loopback address.
    ///
    /// @throws EventStoreUnavailable if a port is taken, the folder is in use, or a file cannot be read
    public static EventStoreNode start(NodeSettings settings) {
        EventLog log;
        Optional<Users> users;
        try {
            users = settings.users().map(Users::load);
            log = EventLog.open(settings.data());
        } catch (LogFailure | UsersUnreadable e) {
            throw new EventStoreUnavailable(e.getMessage(), e);
        }
        EventStoreNode node;
        try {
            node = new EventStoreNode(log, settings, users);
        } catch (IOException e) {
            log.close();
            throw taken(settings.port(), e);
        } catch (LogFailure e) {
            log.close();
            throw new EventStoreUnavailable(e.getMessage(), e);
        }
        settings.statusPort().ifPresent(node::showStatus);
        return node;
    }

    private void showStatus(int port) {
        try {
            status = Optional.of(new StatusServer(port, this::figures));
        } catch (IOException e) {
            close();
            throw taken(port, e);
        }
    }

    private static EventStoreUnavailable taken(int port, IOException e) {
        return new EventStoreUnavailable("Port " + port + " is taken by another program", e);
    }

    public int port() {
        return protocol.port();
    }

    /// Where the status is shown, if it is.
    public OptionalInt statusPort() {
        return status.map(server -> OptionalInt.of(server.port())).orElse(OptionalInt.empty());
    }

    /// What a client connects with.
    public String connectionString() {
        return "kurrentdb://" + Protocol.HOST + ":" + port() + "?tls=false";
    }

    private NodeFigures figures() {
        int subscriptions = protocol.subscriptions();
        int others = Math.max(0, protocol.openCalls() - subscriptions);
        return new NodeFigures(since, port(), subscriptions, others, log.figures());
    }

    /// Ends all calls, writes what was accepted, and closes the data.
    @Override
    public void close() {
        status.ifPresent(StatusServer::close);
        protocol.close();
        readers.shutdown();
        try {
            if (!readers.awaitTermination(5, TimeUnit.SECONDS)) {
                readers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        log.close();
    }

    private static int readerThreads() {
        return Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    }
}
