package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.log.WriteOutcome;
import io.baedal.local.eventstore.stream.ExpectedRevision;
import io.baedal.local.eventstore.stream.StreamHead;
import io.kurrent.dbclient.proto.shared.Shared;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.AppendResp;

/// The answers to an append.
final class AppendAnswers {

    private static final Shared.Empty YES = Shared.Empty.getDefaultInstance();

    private AppendAnswers() {}

    static AppendResp written(WriteOutcome.Written written) {
        AppendResp.Success.Builder success = AppendResp.Success.newBuilder();
        if (written.lastRevision() == StreamHead.NO_EVENTS) {
            success.setNoStream(YES);
        } else {
            success.setCurrentRevision(written.lastRevision());
        }
        written.position().ifPresentOrElse(at -> success.setPosition(position(at)), () -> success.setNoPosition(YES));
        return AppendResp.newBuilder().setSuccess(success).build();
    }

    /// Fills in the fields of older protocol versions, too.
    static AppendResp wrongRevision(ExpectedRevision expected, long actual) {
        AppendResp.WrongExpectedVersion.Builder wrong = AppendResp.WrongExpectedVersion.newBuilder();
        switch (expected) {
            case ExpectedRevision.Any() -> wrong.setExpectedAny(YES).setAny2060(YES);
            case ExpectedRevision.StreamExists() ->
                wrong.setExpectedStreamExists(YES).setStreamExists2060(YES);
            case ExpectedRevision.NoStream() ->
                wrong.setExpectedNoStream(YES).setExpectedRevision2060(StreamHead.NO_EVENTS);
            case ExpectedRevision.Exactly(long revision) ->
                wrong.setExpectedRevision(revision).setExpectedRevision2060(revision);
        }
        if (actual == StreamHead.NO_EVENTS) {
            wrong.setCurrentNoStream(YES).setNoStream2060(YES);
        } else {
            wrong.setCurrentRevision(actual).setCurrentRevision2060(actual);
        }
        return AppendResp.newBuilder().setWrongExpectedVersion(wrong).build();
    }

    private static AppendResp.Position position(long position) {
        return AppendResp.Position.newBuilder()
                .setCommitPosition(position)
                .setPreparePosition(position)
                .build();
    }
}
