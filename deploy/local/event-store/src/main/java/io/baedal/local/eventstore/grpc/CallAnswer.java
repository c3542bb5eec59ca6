package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.groups.GroupRefusal;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletionException;

/// The one answer to a call about persistent subscriptions: a result, or why there is none.
final class CallAnswer<T> {

    private static final System.Logger LOG = System.getLogger(CallAnswer.class.getName());

    private final StreamObserver<T> client;

    CallAnswer(StreamObserver<T> client) {
        this.client = client;
        ((ServerCallStreamObserver<T>) client).setOnCancelHandler(() -> {});
    }

    /// @param failure null if there is a result
    void complete(T result, Throwable failure) {
        if (failure == null) {
            client.onNext(result);
            client.onCompleted();
        } else {
            client.onError(status(failure));
        }
    }

    /// What a client is told of a failure.
    static StatusRuntimeException status(Throwable failure) {
        return switch (failure) {
            case CompletionException e when e.getCause() != null -> status(e.getCause());
            case GroupRefusal refusal -> GroupRefusals.answer(refusal);
            case StatusRuntimeException status -> status;
            default -> {
                LOG.log(System.Logger.Level.ERROR, "A call about persistent subscriptions failed", failure);
                yield Status.INTERNAL
                        .withDescription("The persistent subscription failed")
                        .asRuntimeException();
            }
        };
    }
}
