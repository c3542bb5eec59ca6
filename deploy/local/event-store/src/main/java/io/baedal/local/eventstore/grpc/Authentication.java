package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.feed.Refusals;
import io.baedal.local.eventstore.users.Credentials;
import io.baedal.local.eventstore.users.Users;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.proto.gossip.GossipGrpc;
import io.kurrent.dbclient.proto.serverfeatures.ServerFeaturesGrpc;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Lets only users in. As with a server, who says nothing of themselves may do no more than connect, and who says
/// something wrong may not even do that.
final class Authentication implements ServerInterceptor, AutoCloseable {

    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);
    private static final Set<String> OPEN_TO_ALL = Set.of(GossipGrpc.SERVICE_NAME, ServerFeaturesGrpc.SERVICE_NAME);
    private static final int MOST_WAITING = 64;

    private final Users users;
    private final ThreadPoolExecutor hashing = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("event-store-passwords").daemon().factory());

    Authentication(Users users) {
        this.users = users;
    }

    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
        String header = headers.get(AUTHORIZATION);
        if (header == null) {
            boolean open = OPEN_TO_ALL.contains(call.getMethodDescriptor().getServiceName());
            return open ? next.startCall(call, headers) : refuse(call, Refusals.accessDenied());
        }
        Optional<Credentials> credentials = Credentials.basic(header);
        if (credentials.isEmpty()) {
            return refuse(call, unauthenticated());
        }
        return switch (users.recall(credentials.get())) {
            case RIGHT -> next.startCall(call, headers);
            case WRONG -> refuse(call, unauthenticated());
            case UNCERTAIN -> hold(call, headers, next, credentials.get());
        };
    }

    private <Q, A> ServerCall.Listener<Q> hold(
            ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next, Credentials credentials) {
        HeldCall<Q> held = new HeldCall<>();
        try {
            hashing.execute(() -> {
                boolean right = !call.isCancelled() && users.hash(credentials);
                held.goOn(right ? next.startCall(call, headers) : refuse(call, unauthenticated()));
            });
        } catch (RejectedExecutionException e) {
            return refuse(call, Refusals.tooBusy());
        }
        return held;
    }

    private static StatusRuntimeException unauthenticated() {
        return Status.UNAUTHENTICATED.withDescription("Unauthenticated").asRuntimeException();
    }

    private static <Q> ServerCall.Listener<Q> refuse(ServerCall<Q, ?> call, StatusRuntimeException refusal) {
        Metadata trailers = refusal.getTrailers();
        call.close(refusal.getStatus(), trailers == null ? new Metadata() : trailers);
        return new ServerCall.Listener<>() {};
    }

    @Override
    public void close() {
        hashing.shutdownNow();
    }
}
