package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.feed.Refusals;
import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.WriteOutcome;
import io.baedal.local.eventstore.log.WriteRequest;
import io.baedal.local.eventstore.stream.ExpectedRevision;
import io.grpc.ServerServiceDefinition;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import io.kurrent.dbclient.proto.streams.StreamsGrpc;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.AppendResp;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendResp;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.DeleteReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.DeleteResp;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.TombstoneReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.TombstoneResp;
import java.util.function.LongFunction;

/// The protocol's `Streams` service.
final class StreamsService extends StreamsGrpc.StreamsImplBase {

    private final EventLog log;
    private final AppendLimits limits;
    private final Reads reads;
    private final Deadlines deadlines;
    private final OpenCalls open;

    StreamsService(EventLog log, AppendLimits limits, Reads reads, Deadlines deadlines, OpenCalls open) {
        this.log = log;
        this.limits = limits;
        this.reads = reads;
        this.deadlines = deadlines;
        this.open = open;
    }

    /// The service, with reads that send events as they lie in the log.
    ServerServiceDefinition definition() {
        return EncodedAnswers.in(
                bindService(), StreamsGrpc.getReadMethod(), ServerCalls.asyncServerStreamingCall(reads::read));
    }

    @Override
    public StreamObserver<AppendReq> append(StreamObserver<AppendResp> client) {
        return new AppendCall(log, limits, client);
    }

    @Override
    public StreamObserver<BatchAppendReq> batchAppend(StreamObserver<BatchAppendResp> observer) {
        ServerCallStreamObserver<BatchAppendResp> client = (ServerCallStreamObserver<BatchAppendResp>) observer;
        BatchAppendCall call = new BatchAppendCall(log, limits, deadlines, client);
        Runnable forget = open.add(call::stop);
        client.setOnReadyHandler(call::askForMore);
        client.setOnCancelHandler(forget);
        client.setOnCloseHandler(forget);
        return call;
    }

    @Override
    public void delete(DeleteReq request, StreamObserver<DeleteResp> client) {
        try {
            DeleteReq.Options options = request.getOptions();
            ExpectedRevision expected = switch (options.getExpectedStreamRevisionCase()) {
                case REVISION -> Proposals.exactly(options.getRevision());
                case NO_STREAM -> new ExpectedRevision.NoStream();
                case ANY -> new ExpectedRevision.Any();
                case STREAM_EXISTS -> new ExpectedRevision.StreamExists();
                case EXPECTEDSTREAMREVISION_NOT_SET -> throw Refusals.invalid("The delete has no expected revision");
            };
            String stream = Proposals.stream(options.getStreamIdentifier());
            submit(new WriteRequest.Delete(stream, expected), client, StreamsService::deleted);
        } catch (StatusRuntimeException e) {
            client.onError(e);
        }
    }

    @Override
    public void tombstone(TombstoneReq request, StreamObserver<TombstoneResp> client) {
        try {
            TombstoneReq.Options options = request.getOptions();
            ExpectedRevision expected = switch (options.getExpectedStreamRevisionCase()) {
                case REVISION -> Proposals.exactly(options.getRevision());
                case NO_STREAM -> new ExpectedRevision.NoStream();
                case ANY -> new ExpectedRevision.Any();
                case STREAM_EXISTS -> new ExpectedRevision.StreamExists();
                case EXPECTEDSTREAMREVISION_NOT_SET -> throw Refusals.invalid("The delete has no expected revision");
            };
            String stream = Proposals.stream(options.getStreamIdentifier());
            submit(new WriteRequest.Tombstone(stream, expected), client, StreamsService::tombstoned);
        } catch (StatusRuntimeException e) {
            client.onError(e);
        }
    }

    private <T> void submit(WriteRequest.Change change, StreamObserver<T> client, LongFunction<T> deleted) {
        ServerCallStreamObserver<T> call = (ServerCallStreamObserver<T>) client;
        call.setOnCancelHandler(() -> {});
        WriteRequest request = new WriteRequest(change, call::isCancelled, outcome -> {
            if (outcome instanceof WriteOutcome.Written written) {
                client.onNext(deleted.apply(written.position().orElse(0)));
                client.onCompleted();
            } else {
                client.onError(Proposals.refusal(outcome));
            }
        });
        if (!log.submit(request)) {
            client.onError(Refusals.tooBusy());
        }
    }

    private static DeleteResp deleted(long position) {
        DeleteResp.Position at = DeleteResp.Position.newBuilder()
                .setCommitPosition(position)
                .setPreparePosition(position)
                .build();
        return DeleteResp.newBuilder().setPosition(at).build();
    }

    private static TombstoneResp tombstoned(long position) {
        TombstoneResp.Position at = TombstoneResp.Position.newBuilder()
                .setCommitPosition(position)
                .setPreparePosition(position)
                .build();
        return TombstoneResp.newBuilder().setPosition(at).build();
    }
}
