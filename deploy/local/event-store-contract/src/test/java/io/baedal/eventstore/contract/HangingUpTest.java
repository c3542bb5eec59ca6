package io.baedal.eventstore.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.StreamNotFoundException;
import io.kurrent.dbclient.StreamState;
import io.kurrent.dbclient.proto.shared.Shared;
import io.kurrent.dbclient.proto.streams.StreamsGrpc;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.AppendReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.AppendResp;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What becomes of calls whose clients don't wait for their end.
class HangingUpTest extends Contract {

    private static final int EVENTS = 20;

    private final String stream = newStream("h");

    /// A call that the test may hang up on.
    private static final class Call<Q, A> implements ClientResponseObserver<Q, A> {

        private final CompletableFuture<A> firstAnswer = new CompletableFuture<>();
        private ClientCallStreamObserver<Q> requests;

        @Override
        public void beforeStart(ClientCallStreamObserver<Q> call) {
            requests = call;
            call.disableAutoRequestWithInitial(1);
        }

        @Override
        public void onNext(A answer) {
            firstAnswer.complete(answer);
        }

        @Override
        public void onError(Throwable failure) {
            firstAnswer.completeExceptionally(failure);
        }

        @Override
        public void onCompleted() {
            firstAnswer.completeExceptionally(new AssertionError("No answer"));
        }

        void hangUp() {
            requests.cancel("The test hangs up", null);
        }
    }

    @Test
    void anAppendIsWrittenWholeOrNotAtAll() {
        for (int round = 0; round < 60; round++) {
            String one = newStream("h");
            Call<AppendReq, AppendResp> call = append(Stubs.streams(), one);
            call.requests.onCompleted();
            for (int spin = 0; spin < round * 200; spin++) {
                Thread.onSpinWait();
            }
            call.hangUp();

            assertThat(lengthOf(one)).isIn(0, EVENTS);
        }
    }

    @Test
    void anAppendThatWasNotSentWholeIsNotWritten() {
        Call<AppendReq, AppendResp> call = append(Stubs.streams(), stream);
        call.hangUp();

        append(newStream("h"), StreamState.noStream(), event("Later"));
        assertThat(lengthOf(stream)).isZero();
    }

    @Test
    void anAppendThatIsNotWholeAtItsDeadlineIsNotWritten() {
        Call<AppendReq, AppendResp> call =
                append(Stubs.streams().withDeadlineAfter(300, TimeUnit.MILLISECONDS), stream);

        assertThatExceptionOfType(StatusRuntimeException.class)
                .isThrownBy(() -> get(call.firstAnswer))
                .satisfies(e -> assertThat(e.getStatus().getCode()).isEqualTo(Status.Code.DEADLINE_EXCEEDED));
        assertThat(lengthOf(stream)).isZero();
    }

    @Test
    void readsThatNobodyWaitsForAreNoBurden() {
        append(stream, StreamState.noStream(), events(1_000));

        for (int i = 0; i < 100; i++) {
            Call<ReadReq, ReadResp> read = new Call<>();
            Stubs.streams().read(everything(), read);
            assertThat(get(read.firstAnswer)).isNotNull();
            read.hangUp();
        }

        assertThat(lengthOf(stream)).isEqualTo(1_000);
    }

    private static Call<AppendReq, AppendResp> append(StreamsGrpc.StreamsStub streams, String to) {
        Call<AppendReq, AppendResp> call = new Call<>();
        streams.append(call);
        AppendReq.Options options = AppendReq.Options.newBuilder()
                .setStreamIdentifier(Shared.StreamIdentifier.newBuilder().setStreamName(ByteString.copyFromUtf8(to)))
                .setAny(Shared.Empty.getDefaultInstance())
                .build();
        call.requests.onNext(AppendReq.newBuilder().setOptions(options).build());
        for (int i = 0; i < EVENTS; i++) {
            call.requests.onNext(
                    AppendReq.newBuilder().setProposedMessage(event()).build());
        }
        return call;
    }

    private static AppendReq.ProposedMessage event() {
        return AppendReq.ProposedMessage.newBuilder()
                .setId(Shared.UUID.newBuilder().setString(UUID.randomUUID().toString()))
                .putMetadata("type", "Hasty")
                .putMetadata("content-type", "application/octet-stream")
                .build();
    }

    private static ReadReq everything() {
        Shared.Empty yes = Shared.Empty.getDefaultInstance();
        return ReadReq.newBuilder()
                .setOptions(ReadReq.Options.newBuilder()
                        .setAll(ReadReq.Options.AllOptions.newBuilder().setStart(yes))
                        .setCount(Long.MAX_VALUE)
                        .setNoFilter(yes)
                        .setUuidOption(ReadReq.Options.UUIDOption.newBuilder().setStructured(yes)))
                .build();
    }

    private int lengthOf(String one) {
        try {
            return read(one, ReadStreamOptions.get()).getEvents().size();
        } catch (StreamNotFoundException e) {
            return 0;
        }
    }
}
