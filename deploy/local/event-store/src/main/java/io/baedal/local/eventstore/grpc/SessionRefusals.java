package io.baedal.local.eventstore.grpc;

import com.google.protobuf.Any;
import com.google.protobuf.Message;
import com.google.rpc.Code;
import com.google.rpc.Status;
import io.baedal.local.eventstore.feed.Refusals;
import io.baedal.local.eventstore.log.WriteOutcome;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.kurrentdb.protocol.v2.streams.errors.AppendRecordSizeExceededErrorDetails;
import io.kurrentdb.protocol.v2.streams.errors.AppendTransactionSizeExceededErrorDetails;
import io.kurrentdb.protocol.v2.streams.errors.StreamAlreadyInAppendSessionErrorDetails;
import io.kurrentdb.protocol.v2.streams.errors.StreamDeletedErrorDetails;
import io.kurrentdb.protocol.v2.streams.errors.StreamRevisionConflictErrorDetails;
import io.kurrentdb.protocol.v2.streams.errors.StreamTombstonedErrorDetails;
import java.util.UUID;

/// The answers that end an append to several streams, with the details by which clients know them.
final class SessionRefusals {

    private SessionRefusals() {}

    static StatusRuntimeException refusal(WriteOutcome outcome) {
        return switch (outcome) {
            case WriteOutcome.WrongRevision wrong ->
                with(
                        Code.FAILED_PRECONDITION,
                        "The stream '%s' is at revision %d, not at the expected %d."
                                .formatted(wrong.stream(), wrong.actual(), wrong.expected()),
                        StreamRevisionConflictErrorDetails.newBuilder()
                                .setStream(wrong.stream())
                                .setExpectedRevision(wrong.expected())
                                .setActualRevision(wrong.actual())
                                .build());
            case WriteOutcome.StreamDeleted deleted -> deleted(deleted);
            case WriteOutcome.Failed(String reason) -> Refusals.unavailable(reason);
            case WriteOutcome.Written _, WriteOutcome.SessionWritten _ ->
                throw new IllegalArgumentException("It took place");
        };
    }

    private static StatusRuntimeException deleted(WriteOutcome.StreamDeleted deleted) {
        String stream = deleted.stream();
        Message details = deleted.forGood()
                ? StreamTombstonedErrorDetails.newBuilder().setStream(stream).build()
                : StreamDeletedErrorDetails.newBuilder().setStream(stream).build();
        return with(Code.FAILED_PRECONDITION, "The stream '" + stream + "' is deleted.", details);
    }

    static StatusRuntimeException tooLarge(String stream, AppendLimits.Excess excess) {
        return switch (excess) {
            case AppendLimits.Excess.OfAppend(long size, int limit) ->
                with(
                        Code.ABORTED,
                        "The session is larger than " + limit + " bytes.",
                        AppendTransactionSizeExceededErrorDetails.newBuilder()
                                .setSize((int) Math.min(size, Integer.MAX_VALUE))
                                .setMaxSize(limit)
                                .build());
            case AppendLimits.Excess.OfEvent(UUID id, int size, int limit) ->
                with(
                        Code.INVALID_ARGUMENT,
                        "The record %s has %d bytes, which are more than %d.".formatted(id, size, limit),
                        AppendRecordSizeExceededErrorDetails.newBuilder()
                                .setStream(stream)
                                .setRecordId(id.toString())
                                .setSize(size)
                                .setMaxSize(limit)
                                .build());
        };
    }

    static StatusRuntimeException streamTwice(String stream) {
        return with(
                Code.ABORTED,
                "The stream '" + stream + "' occurs twice in the session.",
                StreamAlreadyInAppendSessionErrorDetails.newBuilder()
                        .setStream(stream)
                        .build());
    }

    static StatusRuntimeException nothingAsked() {
        Status status = Status.newBuilder()
                .setCode(Code.FAILED_PRECONDITION_VALUE)
                .setMessage("The session has no appends.")
                .build();
        return StatusProto.toStatusRuntimeException(status);
    }

    private static StatusRuntimeException with(Code code, String message, Message details) {
        Status status = Status.newBuilder()
                .setCode(code.getNumber())
                .setMessage(message)
                .addDetails(Any.pack(details))
                .build();
        return StatusProto.toStatusRuntimeException(status);
    }
}
