package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.feed.Subscribers;
import io.baedal.local.eventstore.groups.Groups;
import io.baedal.local.eventstore.log.EventLog;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// The gRPC server of the node, on the loopback address. Its own threads only pass messages on, nothing blocks on them.
public final class Protocol implements AutoCloseable {

    /// The address it listens on.
    public static final String HOST = "127.0.0.1";

    private static final int MOST_MESSAGE_BYTES = 17 << 20;
    private static final int MOST_CALLS_PER_CONNECTION = 4096;

    private final OpenCalls open = new OpenCalls();
    private final Groups groups;
    private final Server server;

    /// @param mostAppendBytes the size of the largest append
    /// @param readers where reading takes place
    /// @throws IOException if the port is taken
    public Protocol(EventLog log, int port, int mostAppendBytes, Executor readers) throws IOException {
        Subscribers subscribers = new Subscribers();
        log.onCommit(subscribers);
        Reads reads = new Reads(log, subscribers, open, readers);
        this.groups = new Groups(log, readers);
        this.server = NettyServerBuilder.forAddress(new InetSocketAddress(HOST, port))
                .directExecutor()
                .maxInboundMessageSize(MOST_MESSAGE_BYTES)
                .maxConcurrentCallsPerConnection(MOST_CALLS_PER_CONNECTION)
                .permitKeepAliveTime(1, TimeUnit.SECONDS)
                .permitKeepAliveWithoutCalls(true)
                .addService(new StreamsService(log, mostAppendBytes, reads).definition())
                .addService(new SessionsService(log, mostAppendBytes))
                .addService(new PersistentSubscriptionsService(groups, readers).definition())
                .addService(new FeaturesService())
                .addService(new GossipService(HOST, this::port))
                .build()
                .start();
    }

    /// The port it listens on.
    public int port() {
        return server.getPort();
    }

    /// Takes no more calls, ends those that run, and waits for the last answers for a short while.
    @Override
    public void close() {
        server.shutdown();
        open.close();
        groups.close();
        try {
            if (!server.awaitTermination(2, TimeUnit.SECONDS)) {
                server.shutdownNow();
                server.awaitTermination(2, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            server.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
