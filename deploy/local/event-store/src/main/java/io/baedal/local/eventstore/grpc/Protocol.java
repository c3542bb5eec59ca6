package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.feed.Subscribers;
import io.baedal.local.eventstore.groups.Groups;
import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.users.Users;
import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The gRPC server of the node, on the loopback address. Its own threads only pass messages on, nothing blocks on them.
public final class Protocol implements AutoCloseable {

    /// The address it listens on.
    public static final String HOST = "127.0.0.1";

    private static final int MOST_MESSAGE_BYTES = 17 << 20;
    private static final int MOST_CALLS_PER_CONNECTION = 4096;

    /// Says of every client that hangs up that it did, with a stack trace.
    private static final Logger CHATTER = Logger.getLogger("io.grpc.netty.shaded.io.grpc.netty.NettyServerHandler");

    static {
        CHATTER.setLevel(Level.SEVERE);
    }

    private final OpenCalls open = new OpenCalls();
    private final Deadlines deadlines = new Deadlines();
    private final Subscribers subscribers = new Subscribers();
    private final Optional<Authentication> authentication;
    private final Groups groups;
    private final Server server;

    /// @param limits of appends
    /// @param users who may call; empty: everyone
    /// @param readers where reading takes place
    /// @throws IOException if the port is taken
    public Protocol(EventLog log, int port, AppendLimits limits, Optional<Users> users, Executor readers)
            throws IOException {
        log.onCommit(subscribers);
        this.authentication = users.map(Authentication::new);
        Reads reads = new Reads(log, subscribers, open, readers);
        this.groups = new Groups(log, readers);
        NettyServerBuilder builder = NettyServerBuilder.forAddress(new InetSocketAddress(HOST, port))
                .directExecutor()
                .maxInboundMessageSize(MOST_MESSAGE_BYTES)
                .maxConcurrentCallsPerConnection(MOST_CALLS_PER_CONNECTION)
                .permitKeepAliveTime(1, TimeUnit.SECONDS)
                .permitKeepAliveWithoutCalls(true)
                .addService(new StreamsService(log, limits, reads, deadlines, open).definition())
                .addService(new SessionsService(log, limits))
                .addService(new OperationsService(log.scavenger()).definition())
                .addService(new PersistentSubscriptionsService(groups, readers).definition())
                .addService(new FeaturesService())
                .addService(new GossipService(HOST, this::port));
        authentication.ifPresent(builder::intercept);
        this.server = builder.build();
        try {
            server.start();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /// The port it listens on.
    public int port() {
        return server.getPort();
    }

    /// How many calls run for as long as their clients want: reads, subscriptions and batched appends.
    public int openCalls() {
        return open.count();
    }

    /// How many of them are subscriptions.
    public int subscriptions() {
        return subscribers.count();
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
        deadlines.close();
        authentication.ifPresent(Authentication::close);
    }
}
