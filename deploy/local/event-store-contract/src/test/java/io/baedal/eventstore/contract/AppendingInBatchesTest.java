package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.protobuf.Duration;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import com.google.rpc.Code;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.StreamNotFoundException;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.proto.shared.Shared;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendResp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppendingInBatchesTest extends Contract {

    private final BatchCall call = new BatchCall();
    private final String stream = newStream("b");
    private final String id = BatchCall.newId();

    @AfterEach
    void end() {
        call.close();
    }

    @Test
    void isAdvertised() {
        assertThat(Stubs.features()
                        .getSupportedMethods(Shared.Empty.getDefaultInstance())
                        .getMethodsList())
                .anySatisfy(method -> {
                    assertThat(method.getServiceName()).isEqualTo("event_store.client.streams.streams");
                    assertThat(method.getMethodName()).isEqualTo("batchappend");
                    assertThat(method.getFeaturesList()).contains("deadline_duration");
                });
    }

    @Test
    void eachAppendIsAnsweredByItsCorrelationId() {
        String other = newStream("b");
        String otherId = BatchCall.newId();

        call.send(id, BatchCall.to(stream), BatchCall.events(3));
        call.send(otherId, BatchCall.to(other), BatchCall.events(1));

        BatchAppendResp answer = call.answerTo(id);
        assertThat(answer.getSuccess().getCurrentRevision()).isEqualTo(2);
        assertThat(answer.getSuccess().getPosition().getCommitPosition()).isPositive();
        assertThat(answer.getStreamIdentifier().getStreamName().toStringUtf8()).isEqualTo(stream);
        assertThat(call.answerTo(otherId).getSuccess().getCurrentRevision()).isZero();
        assertThat(types(stream)).containsExactly("E0", "E1", "E2");
        assertThat(types(other)).containsExactly("E0");
    }

    @Test
    void anAppendMayComeInParts() {
        String other = newStream("b");
        String otherId = BatchCall.newId();

        call.begin(id, BatchCall.to(stream), BatchCall.events(2));
        call.send(otherId, BatchCall.to(other), BatchCall.events(1));
        assertThat(call.answerTo(otherId).hasSuccess()).isTrue();
        call.finish(id, BatchCall.events(1));

        assertThat(call.answerTo(id).getSuccess().getCurrentRevision()).isEqualTo(2);
        assertThat(types(stream)).containsExactly("E0", "E1", "E0");
    }

    @Test
    void aWrongExpectationIsAnAnswerAndTheCallGoesOn() throws InvalidProtocolBufferException {
        append(stream, StreamState.noStream(), events(3));

        call.send(id, BatchCall.to(stream).setStreamPosition(7), BatchCall.events(1));

        BatchAppendResp refused = call.answerTo(id);
        Shared.WrongExpectedVersion details = details(refused, Code.ALREADY_EXISTS, Shared.WrongExpectedVersion.class);
        assertThat(details.getCurrentStreamRevision()).isEqualTo(2);
        assertThat(details.getExpectedStreamPosition()).isEqualTo(7);
        String next = BatchCall.newId();
        call.send(next, BatchCall.to(stream).setStreamPosition(2), BatchCall.events(1));
        assertThat(call.answerTo(next).getSuccess().getCurrentRevision()).isEqualTo(3);
    }

    @Test
    void aTombstonedStreamIsRefused() throws InvalidProtocolBufferException {
        append(stream, StreamState.noStream(), event("One"));
        get(client.tombstoneStream(stream));

        call.send(id, BatchCall.to(stream), BatchCall.events(1));

        details(call.answerTo(id), Code.NOT_FOUND, Shared.StreamDeleted.class);
    }

    @Test
    void anAppendSentAgainIsAnsweredLikeTheFirstTime() {
        List<BatchAppendReq.ProposedMessage> events = BatchCall.events(2);
        call.send(id, BatchCall.to(stream), events);
        BatchAppendResp first = call.answerTo(id);

        String again = BatchCall.newId();
        call.send(again, BatchCall.to(stream), events);

        assertThat(call.answerTo(again).getSuccess()).isEqualTo(first.getSuccess());
        assertThat(types(stream)).hasSize(2);
    }

    @Test
    void anAppendThatIsTooLargeIsRefused() throws InvalidProtocolBufferException {
        call.begin(id, BatchCall.to(stream), List.of(BatchCall.event("Half", 600_000)));
        call.finish(id, List.of(BatchCall.event("Half", 600_000)));

        Shared.MaximumAppendSizeExceeded details =
                details(call.answerTo(id), Code.INVALID_ARGUMENT, Shared.MaximumAppendSizeExceeded.class);
        assertThat(details.getMaxAppendSize()).isEqualTo(1 << 20);
        assertNothingWritten();
    }

    @Test
    void anEventWithoutATypeIsRefused() throws InvalidProtocolBufferException {
        BatchAppendReq.ProposedMessage untyped =
                BatchCall.event("T", 1).toBuilder().removeMetadata("type").build();

        call.send(id, BatchCall.to(stream), List.of(untyped));

        details(call.answerTo(id), Code.INVALID_ARGUMENT, Shared.BadRequest.class);
        assertNothingWritten();
    }

    @Test
    void whatComesTooLateIsNotWritten() throws InvalidProtocolBufferException {
        Timestamp past = Timestamp.newBuilder()
                .setSeconds(Instant.now().getEpochSecond() - 1)
                .build();
        String other = BatchCall.newId();

        call.send(id, BatchCall.to(stream).setDeadline(Duration.getDefaultInstance()), BatchCall.events(1));
        call.send(other, BatchCall.to(stream).setDeadline21100(past), BatchCall.events(1));

        details(call.answerTo(id), Code.DEADLINE_EXCEEDED, Shared.Timeout.class);
        details(call.answerTo(other), Code.DEADLINE_EXCEEDED, Shared.Timeout.class);
        assertNothingWritten();
    }

    /// The documentation leaves open what a deadline is for: here, as in the server's code, it is for all parts to
    /// come.
    @Test
    void whatIsIncompleteAtItsDeadlineIsNotWritten() throws InvalidProtocolBufferException {
        Duration soon = Duration.newBuilder().setNanos(200_000_000).build();
        call.begin(id, BatchCall.to(stream).setDeadline(soon), BatchCall.events(1));

        details(call.answerTo(id), Code.DEADLINE_EXCEEDED, Shared.Timeout.class);
        call.finish(id, BatchCall.events(1));
        String last = BatchCall.newId();
        call.send(last, BatchCall.to(newStream("b")), BatchCall.events(1));
        assertThat(call.answerTo(last).hasSuccess()).isTrue();
        assertNothingWritten();
    }

    @Test
    void manyAppendsAtOnceAreAllAnswered() {
        List<String> ids = Stream.generate(BatchCall::newId).limit(5_000).toList();

        ids.forEach(one -> call.send(one, BatchCall.to(stream), BatchCall.events(1)));
        call.sendNoMore();
        get(call.ended());

        assertThat(call.answers()).hasSize(5_000).allMatch(BatchAppendResp::hasSuccess);
        assertThat(types(stream)).hasSize(5_000);
    }

    @Test
    void manyIncompleteAppendsDontKeepTheCallFromGoingOn() {
        Duration soon = Duration.newBuilder().setNanos(300_000_000).build();
        List<String> ids = Stream.generate(BatchCall::newId).limit(1_500).toList();
        ids.forEach(one -> call.begin(one, BatchCall.to(stream).setDeadline(soon), BatchCall.events(1)));

        call.send(id, BatchCall.to(newStream("b")), BatchCall.events(1));

        assertThat(call.answerTo(id).hasSuccess()).isTrue();
        Awaitility.await().until(() -> call.answers().size() == 1_501);
        assertNothingWritten();
    }

    private void assertNothingWritten() {
        assertThatExceptionOfType(StreamNotFoundException.class)
                .isThrownBy(() -> read(stream, ReadStreamOptions.get()));
    }

    private static <M extends Message> M details(BatchAppendResp answer, Code code, Class<M> type)
            throws InvalidProtocolBufferException {
        assertThat(answer.getError().getCode()).isEqualTo(code.getNumber());
        return answer.getError().getDetails(0).unpack(type);
    }
}
