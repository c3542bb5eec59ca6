package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.feed.Refusals;
import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.WriteOutcome;
import io.baedal.local.eventstore.log.WriteRequest;
import io.baedal.local.eventstore.stream.ProposedEvent;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.kurrentdb.protocol.v2.streams.AppendRequest;
import io.kurrentdb.protocol.v2.streams.AppendResponse;
import io.kurrentdb.protocol.v2.streams.AppendSessionResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One append to several streams as its messages arrive, one for each stream.
final class SessionCall implements StreamObserver<AppendRequest> {

    private final EventLog log;
    private final AppendLimits limits;
    private final ServerCallStreamObserver<AppendSessionResponse> client;
    private final Map<String, WriteRequest.Append> appends = new LinkedHashMap<>();
    private long bytes;
    private boolean refused;

    SessionCall(EventLog log, AppendLimits limits, StreamObserver<AppendSessionResponse> client) {
        this.log = log;
        this.limits = limits;
        this.client = (ServerCallStreamObserver<AppendSessionResponse>) client;
        this.client.setOnCancelHandler(() -> {});
    }

    @Override
    public void onNext(AppendRequest message) {
        if (refused) {
            return;
        }
        try {
            add(Records.append(message));
        } catch (StatusRuntimeException e) {
            refuse(e);
        }
    }

    private void add(WriteRequest.Append append) {
        for (ProposedEvent event : append.events()) {
            limits.excess(bytes, event).ifPresent(excess -> {
                throw SessionRefusals.tooLarge(append.stream(), excess);
            });
            bytes += event.size();
        }
        if (appends.put(append.stream(), append) != null) {
            throw SessionRefusals.streamTwice(append.stream());
        }
    }

    private void refuse(StatusRuntimeException reason) {
        refused = true;
        appends.clear();
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
        if (appends.isEmpty()) {
            refuse(SessionRefusals.nothingAsked());
            return;
        }
        WriteRequest.Session session = new WriteRequest.Session(List.copyOf(appends.values()));
        if (!log.submit(new WriteRequest(session, client::isCancelled, outcome -> answer(session, outcome)))) {
            refuse(Refusals.tooBusy());
        }
    }

    private void answer(WriteRequest.Session session, WriteOutcome outcome) {
        if (outcome instanceof WriteOutcome.SessionWritten written) {
            client.onNext(answer(session, written));
            client.onCompleted();
        } else {
            client.onError(SessionRefusals.refusal(outcome));
        }
    }

    private static AppendSessionResponse answer(WriteRequest.Session session, WriteOutcome.SessionWritten written) {
        AppendSessionResponse.Builder answer = AppendSessionResponse.newBuilder();
        for (int i = 0; i < session.appends().size(); i++) {
            WriteOutcome.Written part = written.parts().get(i);
            AppendResponse.Builder output = AppendResponse.newBuilder()
                    .setStream(session.appends().get(i).stream())
                    .setStreamRevision(part.lastRevision());
            part.position().ifPresent(position -> {
                output.setPosition(position);
                answer.setPosition(Math.max(answer.getPosition(), position));
            });
            answer.addOutput(output);
        }
        return answer.build();
    }
}
