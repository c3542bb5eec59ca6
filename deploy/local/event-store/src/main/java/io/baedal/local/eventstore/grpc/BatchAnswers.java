package io.baedal.local.eventstore.grpc;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.Empty;
import com.google.protobuf.Message;
import com.google.protobuf.UnknownFieldSet;
import com.google.rpc.Code;
import com.google.rpc.Status;
import io.baedal.local.eventstore.log.WriteOutcome;
import io.baedal.local.eventstore.stream.ExpectedRevision;
import io.baedal.local.eventstore.stream.StreamHead;
import io.kurrent.dbclient.proto.shared.Shared;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendResp;
import java.util.UUID;

/// The answers to a batched append. A failure is an answer, too: the call goes on.
final class BatchAnswers {

    private static final Empty YES = Empty.getDefaultInstance();

    private BatchAnswers() {}

    static BatchAppendResp answer(BatchedAppend append, WriteOutcome outcome) {
        return switch (outcome) {
            case WriteOutcome.Written written ->
                to(append).setSuccess(success(written)).build();
            case WriteOutcome.WrongRevision wrong ->
                failure(
                        append,
                        Code.ALREADY_EXISTS,
                        "WrongExpectedVersion",
                        wrongRevision(append.expected(), wrong.actual()));
            case WriteOutcome.StreamDeleted _ ->
                failure(
                        append,
                        Code.NOT_FOUND,
                        "StreamDeleted",
                        Shared.StreamDeleted.newBuilder()
                                .setStreamIdentifier(identifier(append.stream()))
                                .build());
            case WriteOutcome.Failed(String reason) -> failure(append, Code.UNAVAILABLE, reason, YES);
            case WriteOutcome.SessionWritten _ -> throw new IllegalArgumentException("Not asked for");
        };
    }

    static BatchAppendResp overdue(BatchedAppend append) {
        return failure(append, Code.DEADLINE_EXCEEDED, "Timeout", Shared.Timeout.getDefaultInstance());
    }

    static BatchAppendResp tooBusy(BatchedAppend append) {
        return failure(append, Code.UNAVAILABLE, "Server Is Too Busy", YES);
    }

    static BatchAppendResp tooLarge(BatchedAppend append, AppendLimits.Excess excess) {
        return switch (excess) {
            case AppendLimits.Excess.OfAppend whole ->
                failure(
                        append,
                        Code.INVALID_ARGUMENT,
                        "MaximumAppendSizeExceeded",
                        Shared.MaximumAppendSizeExceeded.newBuilder()
                                .setMaxAppendSize(whole.limit())
                                .build());
            case AppendLimits.Excess.OfEvent(UUID id, int size, int limit) ->
                failure(
                        append,
                        Code.INVALID_ARGUMENT,
                        "MaximumAppendEventSizeExceeded",
                        eventTooLarge(id, size, limit));
        };
    }

    static BatchAppendResp invalid(BatchAppendReq request, String reason) {
        Shared.BadRequest details =
                Shared.BadRequest.newBuilder().setMessage(reason).build();
        return BatchAppendResp.newBuilder()
                .setCorrelationId(request.getCorrelationId())
                .setStreamIdentifier(request.getOptions().getStreamIdentifier())
                .setError(status(Code.INVALID_ARGUMENT, "BadRequest", Any.pack(details)))
                .build();
    }

    private static BatchAppendResp.Success success(WriteOutcome.Written written) {
        BatchAppendResp.Success.Builder success = BatchAppendResp.Success.newBuilder();
        if (written.lastRevision() == StreamHead.NO_EVENTS) {
            success.setNoStream(YES);
        } else {
            success.setCurrentRevision(written.lastRevision());
        }
        written.position()
                .ifPresentOrElse(
                        at -> success.setPosition(Shared.AllStreamPosition.newBuilder()
                                .setCommitPosition(at)
                                .setPreparePosition(at)),
                        () -> success.setNoPosition(YES));
        return success.build();
    }

    private static Shared.WrongExpectedVersion wrongRevision(ExpectedRevision expected, long actual) {
        Shared.WrongExpectedVersion.Builder wrong = Shared.WrongExpectedVersion.newBuilder();
        switch (expected) {
            case ExpectedRevision.Any() -> wrong.setExpectedAny(YES);
            case ExpectedRevision.StreamExists() -> wrong.setExpectedStreamExists(YES);
            case ExpectedRevision.NoStream() -> wrong.setExpectedNoStream(YES);
            case ExpectedRevision.Exactly(long revision) -> wrong.setExpectedStreamPosition(revision);
        }
        if (actual == StreamHead.NO_EVENTS) {
            wrong.setCurrentNoStream(YES);
        } else {
            wrong.setCurrentStreamRevision(actual);
        }
        return wrong.build();
    }

    /// The client's library lacks this message: a text with the event's id, then its size, then the limit.
    private static Any eventTooLarge(UUID id, int size, int limit) {
        UnknownFieldSet fields = UnknownFieldSet.newBuilder()
                .addField(
                        1,
                        field().addLengthDelimited(ByteString.copyFromUtf8(id.toString()))
                                .build())
                .addField(2, field().addVarint(size).build())
                .addField(3, field().addVarint(limit).build())
                .build();
        return Any.newBuilder()
                .setTypeUrl("type.googleapis.com/event_store.client.MaximumAppendEventSizeExceeded")
                .setValue(fields.toByteString())
                .build();
    }

    private static UnknownFieldSet.Field.Builder field() {
        return UnknownFieldSet.Field.newBuilder();
    }

    private static BatchAppendResp failure(BatchedAppend append, Code code, String message, Message details) {
        Any packed = details instanceof Any any ? any : Any.pack(details);
        return to(append).setError(status(code, message, packed)).build();
    }

    private static Status status(Code code, String message, Any details) {
        return Status.newBuilder()
                .setCode(code.getNumber())
                .setMessage(message)
                .addDetails(details)
                .build();
    }

    private static BatchAppendResp.Builder to(BatchedAppend append) {
        return BatchAppendResp.newBuilder()
                .setCorrelationId(append.correlation())
                .setStreamIdentifier(identifier(append.stream()));
    }

    private static Shared.StreamIdentifier identifier(String stream) {
        return Shared.StreamIdentifier.newBuilder()
                .setStreamName(ByteString.copyFromUtf8(stream))
                .build();
    }
}
