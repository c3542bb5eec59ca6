package io.baedal.local.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.Empty;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Status;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import io.kurrent.dbclient.proto.shared.Shared;
import io.kurrent.dbclient.proto.streams.StreamsGrpc;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendResp;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.ReadResp;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a node keeps of calls that are not over.
class OpenCallsTest {

    private static final Shared.Empty YES = Shared.Empty.getDefaultInstance();

    @TempDir
    Path data;

    private EventStoreNode node;
    private ManagedChannel channel;
    private StreamsGrpc.StreamsStub streams;

    @BeforeEach
    void start() {
        node = EventStoreNode.start(NodeSettings.of(data, 0).withStatusPort(0));
        channel = ManagedChannelBuilder.forAddress("127.0.0.1", node.port())
                .usePlaintext()
                .build();
        streams = StreamsGrpc.newStub(channel);
    }

    @AfterEach
    void stop() {
        channel.shutdownNow();
        node.close();
    }

    /// A call that asks for its first message only.
    private static final class Call<Q, A> implements ClientResponseObserver<Q, A> {

        private final CompletableFuture<A> first = new CompletableFuture<>();
        private final CompletableFuture<Status> ended = new CompletableFuture<>();
        private ClientCallStreamObserver<Q> requests;

        @Override
        public void beforeStart(ClientCallStreamObserver<Q> call) {
            requests = call;
            call.disableAutoRequestWithInitial(1);
        }

        @Override
        public void onNext(A answer) {
            first.complete(answer);
        }

        @Override
        public void onError(Throwable failure) {
            ended.complete(Status.fromThrowable(failure));
        }

        @Override
        public void onCompleted() {
            ended.complete(Status.OK);
        }
    }

    @Test
    void aReadWhoseClientHangsUpIsForgotten() throws Exception {
        append(1_000_000).requests.onCompleted();
        append(1_000_000).requests.onCompleted();
        Awaitility.await().until(() -> figures().contains("\"otherCalls\" : 0"));
        Call<ReadReq, ReadResp> read = new Call<>();
        streams.read(everything(), read);
        read.first.get(20, TimeUnit.SECONDS);
        assertThat(figures()).contains("\"otherCalls\" : 1");

        read.requests.cancel("The test hangs up", null);

        Awaitility.await().until(() -> figures().contains("\"otherCalls\" : 0"));
    }

    @Test
    void whoAppendsInBatchesIsToldToComeBackWhenTheNodeCloses() throws Exception {
        Call<BatchAppendReq, BatchAppendResp> call = append(10);

        node.close();

        assertThat(call.ended.get(20, TimeUnit.SECONDS).getCode()).isEqualTo(Status.Code.UNAVAILABLE);
    }

    private Call<BatchAppendReq, BatchAppendResp> append(int bytes) throws Exception {
        Call<BatchAppendReq, BatchAppendResp> call = new Call<>();
        streams.batchAppend(call);
        call.requests.onNext(batch(new byte[bytes]));
        assertThat(call.first.get(20, TimeUnit.SECONDS).hasSuccess()).isTrue();
        return call;
    }

    private static BatchAppendReq batch(byte[] bytes) {
        Shared.UUID id = Shared.UUID
                .newBuilder()
                .setString(java.util.UUID.randomUUID().toString())
                .build();
        return BatchAppendReq.newBuilder()
                .setCorrelationId(id)
                .setIsFinal(true)
                .setOptions(BatchAppendReq.Options.newBuilder()
                        .setStreamIdentifier(
                                Shared.StreamIdentifier.newBuilder().setStreamName(ByteString.copyFromUtf8("s")))
                        .setAny(Empty.getDefaultInstance()))
                .addProposedMessages(BatchAppendReq.ProposedMessage.newBuilder()
                        .setId(id)
                        .putMetadata("type", "T")
                        .putMetadata("content-type", "application/octet-stream")
                        .setData(ByteString.copyFrom(bytes)))
                .build();
    }

    private static ReadReq everything() {
        return ReadReq.newBuilder()
                .setOptions(ReadReq.Options.newBuilder()
                        .setAll(ReadReq.Options.AllOptions.newBuilder().setStart(YES))
                        .setCount(Long.MAX_VALUE)
                        .setNoFilter(YES)
                        .setUuidOption(ReadReq.Options.UUIDOption.newBuilder().setStructured(YES)))
                .build();
    }

    private String figures() throws Exception {
        URI status = URI.create("http://localhost:" + node.statusPort().orElseThrow() + "/status.json");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(status).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
