package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.feed.Refusals;
import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.WriteOutcome;
import io.baedal.local.eventstore.log.WriteRequest;
import io.baedal.local.eventstore.stream.ExpectedRevision;
import io.baedal.local.eventstore.stream.ProposedEvent;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.AppendResp;
import java.util.ArrayList;
import java.util.List;

/// One append as its messages arrive: first the options, then the events, then the end.
final class AppendCall implements StreamObserver<AppendReq> {

    private final EventLog log;
    private final AppendLimits limits;
    private final ServerCallStreamObserver<AppendResp> client;
    private final List<ProposedEvent> events = new ArrayList<>();
    private AppendReq.Options options;
    private int bytes;
    private boolean refused;

    AppendCall(EventLog log, AppendLimits limits, StreamObserver<AppendResp> client) {
        this.log = log;
        this.limits = limits;
        this.client = (ServerCallStreamObserver<AppendResp>) client;
        this.client.setOnCancelHandler(() -> {});
    }

    @Override
    public void onNext(AppendReq message) {
        if (refused) {
            return;
        }
        try {
            switch (message.getContentCase()) {
                case OPTIONS -> options = message.getOptions();
                case PROPOSED_MESSAGE -> add(Proposals.event(message.getProposedMessage()));
                case CONTENT_NOT_SET -> throw Refusals.invalid("The message is empty");
            }
        } catch (StatusRuntimeException e) {
            refuse(e);
        }
    }

    private void add(ProposedEvent event) {
        limits.excess(bytes, event).ifPresent(excess -> {
            throw Proposals.tooLarge(excess);
        });
        bytes += event.size();
        events.add(event);
    }

    private void refuse(StatusRuntimeException reason) {
        refused = true;
        events.clear();
        client.onError(reason);
    }

    @Override
    public void onError(Throwable cancelled) {
        refused = true;
    }

    @Override
    public void onCompleted() {
        if (refused) {
            return;
        }
        try {
            ExpectedRevision expected = expected();
            String stream = Proposals.stream(options.getStreamIdentifier());
            WriteRequest.Append append = new WriteRequest.Append(stream, expected, List.copyOf(events));
            WriteRequest request = new WriteRequest(append, client::isCancelled, outcome -> answer(append, outcome));
            if (!log.submit(request)) {
                refuse(Refusals.tooBusy());
            }
        } catch (StatusRuntimeException e) {
            refuse(e);
        }
    }

    private ExpectedRevision expected() {
        if (options == null) {
            throw Refusals.invalid("The append has no options");
        }
        return switch (options.getExpectedStreamRevisionCase()) {
            case REVISION -> Proposals.exactly(options.getRevision());
            case NO_STREAM -> new ExpectedRevision.NoStream();
            case ANY -> new ExpectedRevision.Any();
            case STREAM_EXISTS -> new ExpectedRevision.StreamExists();
            case EXPECTEDSTREAMREVISION_NOT_SET -> throw Refusals.invalid("The append has no expected revision");
        };
    }

    private void answer(WriteRequest.Append append, WriteOutcome outcome) {
        switch (outcome) {
            case WriteOutcome.Written written -> answer(AppendAnswers.written(written));
            case WriteOutcome.WrongRevision wrong ->
                answer(AppendAnswers.wrongRevision(append.expected(), wrong.actual()));
            case WriteOutcome other -> client.onError(Proposals.refusal(other));
        }
    }

    private void answer(AppendResp answer) {
        client.onNext(answer);
        client.onCompleted();
    }
}
