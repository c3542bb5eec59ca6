package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.feed.Refusals;
import io.baedal.local.eventstore.groups.Groups;
import io.baedal.local.eventstore.groups.RunningGroup;
import io.baedal.local.eventstore.persistent.GroupId;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.CreateReq;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.CreateResp;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.DeleteReq;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.DeleteResp;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.GetInfoReq;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.GetInfoResp;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.ListReq;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.ListResp;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.ReplayParkedReq;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.ReplayParkedResp;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.UpdateReq;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.UpdateResp;
import io.kurrent.dbclient.proto.persistentsubscriptions.PersistentSubscriptionsGrpc;
import io.kurrent.dbclient.proto.shared.Shared;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// The protocol's `PersistentSubscriptions` service.
final class PersistentSubscriptionsService extends PersistentSubscriptionsGrpc.PersistentSubscriptionsImplBase {

    private final Groups groups;
    private final Executor readers;

    PersistentSubscriptionsService(Groups groups, Executor readers) {
        this.groups = groups;
        this.readers = readers;
    }

    /// The service, with reads that send events as they lie in the log.
    ServerServiceDefinition definition() {
        return EncodedAnswers.in(bindService(), PersistentSubscriptionsGrpc.getReadMethod(), (call, headers) -> {
            Origin origin = Origin.of(call, headers);
            return ServerCalls.asyncBidiStreamingCall(
                            (StreamObserver<byte[]> client) -> new ConsumerCall(groups, readers, origin, client))
                    .startCall(call, headers);
        });
    }

    @Override
    public void create(CreateReq request, StreamObserver<CreateResp> client) {
        answer(
                client,
                () -> groups.create(GroupRequests.created(request.getOptions()))
                        .thenApply(_ -> CreateResp.getDefaultInstance()));
    }

    @Override
    public void update(UpdateReq request, StreamObserver<UpdateResp> client) {
        answer(
                client,
                () -> groups.update(GroupRequests.updated(request.getOptions()))
                        .thenApply(_ -> UpdateResp.getDefaultInstance()));
    }

    @Override
    public void delete(DeleteReq request, StreamObserver<DeleteResp> client) {
        answer(
                client,
                () -> groups.delete(GroupRequests.id(request.getOptions()))
                        .thenApply(_ -> DeleteResp.getDefaultInstance()));
    }

    @Override
    public void getInfo(GetInfoReq request, StreamObserver<GetInfoResp> client) {
        answerNow(client, () -> {
            RunningGroup group = groups.find(GroupRequests.id(request.getOptions()));
            return GetInfoResp.newBuilder()
                    .setSubscriptionInfo(GroupInfos.of(group))
                    .build();
        });
    }

    @Override
    public void list(ListReq request, StreamObserver<ListResp> client) {
        ListReq.Options options = request.getOptions();
        answerNow(client, () -> {
            List<RunningGroup> wanted = switch (options.getListOptionCase()) {
                case LIST_ALL_SUBSCRIPTIONS -> groups.all();
                case LIST_FOR_STREAM -> groups.of(stream(options.getListForStream()));
                case LISTOPTION_NOT_SET -> throw namesNothing();
            };
            return ListResp.newBuilder()
                    .addAllSubscriptions(wanted.stream().map(GroupInfos::of).toList())
                    .build();
        });
    }

    private static String stream(ListReq.StreamOption option) {
        return switch (option.getStreamOptionCase()) {
            case STREAM -> option.getStream().getStreamName().toStringUtf8();
            case ALL -> GroupId.ALL;
            case STREAMOPTION_NOT_SET -> throw namesNothing();
        };
    }

    @Override
    public void replayParked(ReplayParkedReq request, StreamObserver<ReplayParkedResp> client) {
        ReplayParkedReq.Options options = request.getOptions();
        answerNow(client, () -> {
            groups.find(GroupRequests.id(options))
                    .replayParked(options.hasStopAt() ? options.getStopAt() : Long.MAX_VALUE);
            return ReplayParkedResp.getDefaultInstance();
        });
    }

    @Override
    public void restartSubsystem(Shared.Empty request, StreamObserver<Shared.Empty> client) {
        answerNow(client, () -> {
            groups.restart();
            return Shared.Empty.getDefaultInstance();
        });
    }

    private <T> void answerNow(StreamObserver<T> client, Supplier<T> result) {
        answer(client, () -> CompletableFuture.completedFuture(result.get()));
    }

    /// Does on the readers' threads what may read from the disk, and answers when the result is there.
    private <T> void answer(StreamObserver<T> client, Supplier<CompletableFuture<T>> result) {
        CallAnswer<T> answer = new CallAnswer<>(client);
        readers.execute(() -> {
            try {
                result.get().whenComplete(answer::complete);
            } catch (RuntimeException e) {
                answer.complete(null, e);
            }
        });
    }

    private static RuntimeException namesNothing() {
        return Refusals.invalid("The request names neither a stream nor $all");
    }
}
