package io.baedal.local.eventstore.grpc;

import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.ClientCalls;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/// Starts and stops scavenges as operators' tools do; the official Java client cannot.
public final class ScavengeClient implements AutoCloseable {

    private final ManagedChannel channel;

    public ScavengeClient(int port) {
        channel =
                NettyChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
    }

    ScavengeAnswer start() {
        return ClientCalls.blockingUnaryCall(channel, OperationsService.START, options(), "");
    }

    ScavengeAnswer stop(String id) {
        return ClientCalls.blockingUnaryCall(channel, OperationsService.STOP, options(), id);
    }

    /// Starts a scavenge, if none runs.
    public void begin() {
        start();
    }

    /// Scavenges from the start to the end.
    public void scavenge() {
        String id = start().id();
        Awaitility.await()
                .pollInterval(20, TimeUnit.MILLISECONDS)
                .atMost(60, TimeUnit.SECONDS)
                .until(() -> !start().id().equals(id));
    }

    private static CallOptions options() {
        return CallOptions.DEFAULT.withDeadlineAfter(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        channel.shutdownNow();
    }
}
