package io.baedal.local.eventstore.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import io.baedal.local.eventstore.EventStoreNode;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.CreatePersistentSubscriptionToStreamOptions;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.KurrentDBPersistentSubscriptionsClient;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.ReadReq;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.ReadResp;
import io.kurrent.dbclient.proto.persistentsubscriptions.PersistentSubscriptionsGrpc;
import io.kurrent.dbclient.proto.shared.Shared;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What no official client does, and a node must bear or answer all the same.
class ConsumerCallTest {

    private static final UUID FIRST = UUID.randomUUID();

    @TempDir
    Path data;

    private EventStoreNode node;
    private ManagedChannel channel;

    @BeforeEach
    void startWithAGroupAndTwoEvents() throws Exception {
        node = EventStoreNode.start(data, 0);
        channel = Grpc.newChannelBuilder("127.0.0.1:" + node.port(), InsecureChannelCredentials.create())
                .build();
        KurrentDBClient client =
                KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(node.connectionString()));
        KurrentDBPersistentSubscriptionsClient.from(client)
                .createToStream(
                        "orders",
                        "group",
                        CreatePersistentSubscriptionToStreamOptions.get().fromStart())
                .get();
        client.appendToStream(
                        "orders",
                        AppendToStreamOptions.get(),
                        EventDataBuilder.json(FIRST, "E", "{}".getBytes()).build(),
                        EventDataBuilder.json("E", "{}".getBytes()).build())
                .get();
        client.shutdown().get();
    }

    @AfterEach
    void stop() {
        channel.shutdownNow();
        node.close();
    }

    @Test
    void idsAreTextForWhoAsksForIt() throws Exception {
        Call call = new Call();
        ReadReq.Options.UUIDOption text = ReadReq.Options.UUIDOption.newBuilder()
                .setString(Shared.Empty.getDefaultInstance())
                .build();

        call.send(options(1).setUuidOption(text));

        assertThat(call.next().getSubscriptionConfirmation().getSubscriptionId())
                .isEqualTo("orders::group");
        assertThat(call.next().getEvent().getEvent().getId().getString()).isEqualTo(FIRST.toString());
    }

    @Test
    void whoSaysStopIsEndedAndItsEventsGoToOthers() throws Exception {
        Call stopping = new Call();
        stopping.send(options(1));
        stopping.next();
        stopping.next();

        stopping.requests.onNext(ReadReq.newBuilder()
                .setNack(ReadReq.Nack.newBuilder()
                        .setAction(ReadReq.Nack.Action.Stop)
                        .addIds(Shared.UUID.newBuilder().setString(FIRST.toString())))
                .build());

        assertThat(stopping.end().getCode()).isEqualTo(Status.Code.CANCELLED);
        Call other = new Call();
        other.send(options(2));
        other.next();
        assertThat(other.next().getEvent().getRetryCount()).isEqualTo(1);
        assertThat(other.next().getEvent().getRetryCount()).isZero();
    }

    @Test
    void whoEndsItsCallGetsAnEnd() throws Exception {
        Call call = new Call();
        call.send(options(1));
        call.next();

        call.requests.onCompleted();

        assertThat(call.end().getCode()).isEqualTo(Status.Code.OK);
    }

    @Test
    void anAnswerBeforeTheOptionsIsInvalid() throws Exception {
        Call call = new Call();

        call.requests.onNext(
                ReadReq.newBuilder().setAck(ReadReq.Ack.getDefaultInstance()).build());

        assertThat(call.end().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    @Test
    void aConsumerWithoutRoomIsInvalid() throws Exception {
        Call call = new Call();

        call.send(options(0));

        assertThat(call.end().getCode()).isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    private static ReadReq.Options.Builder options(int window) {
        return ReadReq.Options.newBuilder()
                .setStreamIdentifier(
                        Shared.StreamIdentifier.newBuilder().setStreamName(ByteString.copyFromUtf8("orders")))
                .setGroupName("group")
                .setBufferSize(window);
    }

    private final class Call implements StreamObserver<ReadResp> {

        final BlockingQueue<ReadResp> answers = new LinkedBlockingQueue<>();
        final BlockingQueue<Status> ends = new LinkedBlockingQueue<>();
        final StreamObserver<ReadReq> requests =
                PersistentSubscriptionsGrpc.newStub(channel).read(this);

        void send(ReadReq.Options.Builder options) {
            requests.onNext(ReadReq.newBuilder().setOptions(options).build());
        }

        ReadResp next() throws InterruptedException {
            ReadResp answer = answers.poll(20, TimeUnit.SECONDS);
            assertThat(answer).isNotNull();
            return answer;
        }

        Status end() throws InterruptedException {
            Status end = ends.poll(20, TimeUnit.SECONDS);
            assertThat(end).isNotNull();
            return end;
        }

        @Override
        public void onNext(ReadResp answer) {
            answers.add(answer);
        }

        @Override
        public void onError(Throwable failure) {
            ends.add(Status.fromThrowable(failure));
        }

        @Override
        public void onCompleted() {
            ends.add(Status.OK);
        }
    }
}
