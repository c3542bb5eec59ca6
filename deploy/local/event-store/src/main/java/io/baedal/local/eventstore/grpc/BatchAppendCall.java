package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.feed.Refusals;
import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.WriteOutcome;
import io.baedal.local.eventstore.log.WriteRequest;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendResp;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Many appends over one call. Each may come in several parts, and is answered by its correlation id once it is on
/// disk, or refused.
///
/// No more is asked of the client while too much is unanswered, or while it leaves answers unread. Thread-safe.
final class BatchAppendCall implements StreamObserver<BatchAppendReq> {

    private static final int MOST_UNANSWERED = 1024;
    private static final long MOST_UNANSWERED_BYTES = 16L << 20;

    private final EventLog log;
    private final AppendLimits limits;
    private final Deadlines deadlines;
    private final ServerCallStreamObserver<BatchAppendResp> client;
    private final Map<UUID, BatchedAppend> incomplete = new HashMap<>();
    private int unanswered;
    private long unansweredBytes;
    private boolean asked = true;
    private boolean clientEnded;
    private boolean stopped;
    private boolean over;

    BatchAppendCall(
            EventLog log, AppendLimits limits, Deadlines deadlines, ServerCallStreamObserver<BatchAppendResp> client) {
        this.log = log;
        this.limits = limits;
        this.deadlines = deadlines;
        this.client = client;
        client.disableAutoRequest();
        client.request(1);
    }

    @Override
    public synchronized void onNext(BatchAppendReq message) {
        asked = false;
        try {
            take(message);
        } catch (StatusRuntimeException e) {
            send(BatchAnswers.invalid(message, e.getStatus().getDescription()));
        }
        askForMore();
    }

    private void take(BatchAppendReq message) {
        UUID id = Proposals.id(message.getCorrelationId());
        if (message.hasOptions() && !incomplete.containsKey(id)) {
            begin(id, message);
        }
        BatchedAppend append = incomplete.get(id);
        if (append == null) {
            // A further part of an append that has been answered already.
            return;
        }
        try {
            add(id, append, message);
        } catch (StatusRuntimeException e) {
            incomplete.remove(id);
            if (append.finish()) {
                answer(append, BatchAnswers.invalid(message, e.getStatus().getDescription()));
            }
        }
    }

    private void begin(UUID id, BatchAppendReq message) {
        BatchedAppend append = new BatchedAppend(message.getCorrelationId(), message.getOptions());
        long millis = Deadlines.millis(message.getOptions());
        if (millis == 0) {
            send(BatchAnswers.overdue(append));
            return;
        }
        incomplete.put(id, append);
        unanswered++;
        append.endsBy(deadlines.in(millis, () -> overdue(id, append)));
    }

    private void add(UUID id, BatchedAppend append, BatchAppendReq message) {
        long before = append.bytes();
        var excess = append.add(message.getProposedMessagesList(), limits);
        unansweredBytes += append.bytes() - before;
        if (excess.isPresent()) {
            incomplete.remove(id);
            if (append.finish()) {
                answer(append, BatchAnswers.tooLarge(append, excess.get()));
            }
        } else if (message.getIsFinal()) {
            incomplete.remove(id);
            submit(append);
        }
    }

    private void submit(BatchedAppend append) {
        WriteRequest request = new WriteRequest(
                append.change(),
                () -> client.isCancelled() || !append.startWriting(),
                outcome -> written(append, outcome));
        if (!log.submit(request) && append.finish()) {
            answer(append, BatchAnswers.tooBusy(append));
        }
    }

    private void written(BatchedAppend append, WriteOutcome outcome) {
        if (append.finish()) {
            answer(append, BatchAnswers.answer(append, outcome));
        }
    }

    private synchronized void overdue(UUID id, BatchedAppend append) {
        if (append.giveUp()) {
            incomplete.remove(id, append);
            answer(append, BatchAnswers.overdue(append));
        }
    }

    private synchronized void answer(BatchedAppend append, BatchAppendResp answer) {
        unanswered--;
        unansweredBytes -= append.bytes();
        send(answer);
        askForMore();
        endIfDone();
    }

    private void send(BatchAppendResp answer) {
        if (!over && !client.isCancelled()) {
            client.onNext(answer);
        }
    }

    /// Says that the client takes more answers.
    synchronized void askForMore() {
        boolean room = unanswered < MOST_UNANSWERED && unansweredBytes < MOST_UNANSWERED_BYTES;
        if (!asked && room && client.isReady() && !stopped) {
            asked = true;
            client.request(1);
        }
    }

    @Override
    public synchronized void onError(Throwable cancelled) {
        dropIncomplete();
    }

    /// What is incomplete now will never be complete.
    @Override
    public synchronized void onCompleted() {
        clientEnded = true;
        dropIncomplete();
        endIfDone();
    }

    /// Takes no more appends, and ends with the status on which clients connect again when those taken are answered.
    synchronized void stop() {
        stopped = true;
        dropIncomplete();
        endIfDone();
    }

    private void dropIncomplete() {
        for (BatchedAppend append : incomplete.values()) {
            if (append.finish()) {
                unanswered--;
                unansweredBytes -= append.bytes();
            }
        }
        incomplete.clear();
    }

    private void endIfDone() {
        if (unanswered > 0 || over || client.isCancelled()) {
            return;
        }
        over = clientEnded || stopped;
        if (clientEnded) {
            client.onCompleted();
        } else if (stopped) {
            client.onError(Refusals.unavailable("The event store is shutting down"));
        }
    }
}
