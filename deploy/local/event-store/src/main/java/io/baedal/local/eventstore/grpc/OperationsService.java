package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.feed.Refusals;
import io.baedal.local.eventstore.log.Scavenger;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.util.UUID;

/// What the protocol's `Operations` service says of scavenging.
///
/// The client's jar holds no classes of this service, so its methods are described here.
final class OperationsService {

    static final MethodDescriptor<String, ScavengeAnswer> START = method("StartScavenge");
    static final MethodDescriptor<String, ScavengeAnswer> STOP = method("StopScavenge");

    private static final String SERVICE = "event_store.client.operations.Operations";

    private final Scavenger scavenger;

    OperationsService(Scavenger scavenger) {
        this.scavenger = scavenger;
    }

    ServerServiceDefinition definition() {
        return ServerServiceDefinition.builder(SERVICE)
                .addMethod(START, ServerCalls.asyncUnaryCall(this::start))
                .addMethod(STOP, ServerCalls.asyncUnaryCall(this::stop))
                .build();
    }

    private void start(String options, StreamObserver<ScavengeAnswer> client) {
        Scavenger.Answer answer = scavenger.start();
        ScavengeAnswer.Result result =
                answer.started() ? ScavengeAnswer.Result.STARTED : ScavengeAnswer.Result.IN_PROGRESS;
        client.onNext(new ScavengeAnswer(answer.id().toString(), result));
        client.onCompleted();
    }

    private void stop(String id, StreamObserver<ScavengeAnswer> client) {
        try {
            if (!scavenger.stop(parsed(id))) {
                throw Refusals.scavengeNotFound(id);
            }
            client.onNext(new ScavengeAnswer(id, ScavengeAnswer.Result.STOPPED));
            client.onCompleted();
        } catch (StatusRuntimeException e) {
            client.onError(e);
        }
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Refusals.scavengeNotFound(id);
        }
    }

    private static MethodDescriptor<String, ScavengeAnswer> method(String name) {
        return MethodDescriptor.newBuilder(new ScavengeRequests(), new ScavengeAnswers())
                .setType(MethodDescriptor.MethodType.UNARY)
                .setFullMethodName(MethodDescriptor.generateFullMethodName(SERVICE, name))
                .build();
    }
}
