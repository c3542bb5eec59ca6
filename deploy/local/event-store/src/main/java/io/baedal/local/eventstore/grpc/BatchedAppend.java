package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.feed.Refusals;
import io.baedal.local.eventstore.log.WriteRequest;
import io.baedal.local.eventstore.stream.ExpectedRevision;
import io.baedal.local.eventstore.stream.ProposedEvent;
import io.kurrent.dbclient.proto.shared.Shared;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendReq;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

/// One append of a batch, from its first part to its answer. It is either given up or written, never both.
final class BatchedAppend {

    private enum State {
        WAITING,
        WRITING,
        OVER
    }

    private final Shared.UUID correlation;
    private final String stream;
    private final ExpectedRevision expected;
    private final List<ProposedEvent> events = new ArrayList<>();
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private volatile Future<?> deadline;
    private long bytes;

    /// @throws io.grpc.StatusRuntimeException if the options are incomplete
    BatchedAppend(Shared.UUID correlation, BatchAppendReq.Options options) {
        this.correlation = correlation;
        this.stream = Proposals.stream(options.getStreamIdentifier());
        this.expected = switch (options.getExpectedStreamPositionCase()) {
            case STREAM_POSITION -> Proposals.exactly(options.getStreamPosition());
            case NO_STREAM -> new ExpectedRevision.NoStream();
            case ANY -> new ExpectedRevision.Any();
            case STREAM_EXISTS -> new ExpectedRevision.StreamExists();
            case EXPECTEDSTREAMPOSITION_NOT_SET -> throw Refusals.invalid("The append has no expected revision");
        };
    }

    Shared.UUID correlation() {
        return correlation;
    }

    ExpectedRevision expected() {
        return expected;
    }

    String stream() {
        return stream;
    }

    long bytes() {
        return bytes;
    }

    /// Adds the next events, up to one that exceeds a limit.
    ///
    /// @throws io.grpc.StatusRuntimeException if an event is incomplete
    Optional<AppendLimits.Excess> add(List<BatchAppendReq.ProposedMessage> messages, AppendLimits limits) {
        for (BatchAppendReq.ProposedMessage message : messages) {
            ProposedEvent event = Proposals.event(message);
            Optional<AppendLimits.Excess> excess = limits.excess(bytes, event);
            if (excess.isPresent()) {
                return excess;
            }
            bytes += event.size();
            events.add(event);
        }
        return Optional.empty();
    }

    WriteRequest.Append change() {
        return new WriteRequest.Append(stream, expected, List.copyOf(events));
    }

    /// Has this cancelled when it is over.
    void endsBy(Future<?> scheduled) {
        deadline = scheduled;
    }

    /// @return whether it is to be written; from now on it can't be given up
    boolean startWriting() {
        return state.compareAndSet(State.WAITING, State.WRITING);
    }

    /// @return whether it was in time: it will not be written
    boolean giveUp() {
        return state.compareAndSet(State.WAITING, State.OVER);
    }

    /// @return whether it is still to be answered
    boolean finish() {
        if (deadline != null) {
            deadline.cancel(false);
        }
        return state.getAndSet(State.OVER) != State.OVER;
    }
}
