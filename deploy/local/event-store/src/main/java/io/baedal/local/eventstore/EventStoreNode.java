package io.baedal.local.eventstore;

import io.baedal.local.eventstore.grpc.Protocol;
import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.LogFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A running event store node. Thread-safe.
public final class EventStoreNode implements AutoCloseable {

    private static final int MOST_APPEND_BYTES = 1 << 20;

    private final EventLog log;
    private final ExecutorService readers;
    private final Protocol protocol;

    private EventStoreNode(EventLog log, int port) throws IOException {
        this.log = log;
        this.readers = Executors.newFixedThreadPool(readerThreads(), readerThread());
        this.protocol = new Protocol(log, port, MOST_APPEND_BYTES, readers);
    }

    /// Starts a node on the loopback address.
    ///
    /// @param data the folder of its data, made if there is none
    /// @param port where to listen; 0: any free port
    /// @throws EventStoreUnavailable if the port is taken, or the folder is in use or unreadable
    public static EventStoreNode start(Path data, int port) {
        EventLog log;
        try {
            log = EventLog.open(data);
        } catch (LogFailure e) {
            throw new EventStoreUnavailable(e.getMessage(), e);
        }
        try {
            return new EventStoreNode(log, port);
        } catch (IOException e) {
            log.close();
            throw new EventStoreUnavailable("Port " + port + " is taken by another program", e);
        } catch (LogFailure e) {
            log.close();
            throw new EventStoreUnavailable(e.getMessage(), e);
        }
    }

    public int port() {
        return protocol.port();
    }

    /// What a client connects with.
    public String connectionString() {
        return "kurrentdb://" + Protocol.HOST + ":" + port() + "?tls=false";
    }

    /// Ends all calls, writes what was accepted, and closes the data.
    @Override
    public void close() {
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

    private static ThreadFactory readerThread() {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "event-store-reader-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
