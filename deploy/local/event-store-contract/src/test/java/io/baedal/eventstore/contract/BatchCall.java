package io.baedal.eventstore.contract;

import com.google.protobuf.ByteString;
import com.google.protobuf.Empty;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import io.kurrent.dbclient.proto.shared.Shared;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendResp;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/// One call that appends in batches, and the answers that came.
final class BatchCall implements ClientResponseObserver<BatchAppendReq, BatchAppendResp>, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, BatchAppendResp> answers = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private ClientCallStreamObserver<BatchAppendReq> requests;

    BatchCall() {
        Stubs.streams().batchAppend(this);
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    static BatchAppendReq.Options.Builder to(String stream) {
        return BatchAppendReq.Options.newBuilder()
                .setStreamIdentifier(
                        Shared.StreamIdentifier.newBuilder().setStreamName(ByteString.copyFromUtf8(stream)))
                .setAny(Empty.getDefaultInstance());
    }

    static BatchAppendReq.ProposedMessage event(String type, int size) {
        return BatchAppendReq.ProposedMessage.newBuilder()
                .setId(Shared.UUID.newBuilder().setString(newId()))
                .putMetadata("type", type)
                .putMetadata("content-type", "application/octet-stream")
                .setData(ByteString.copyFrom(new byte[size]))
                .build();
    }

    static List<BatchAppendReq.ProposedMessage> events(int count) {
        return IntStream.range(0, count).mapToObj(i -> event("E" + i, 10)).toList();
    }

    void send(String id, BatchAppendReq.Options.Builder options, List<BatchAppendReq.ProposedMessage> events) {
        requests.onNext(message(id, events).setOptions(options).setIsFinal(true).build());
    }

    void begin(String id, BatchAppendReq.Options.Builder options, List<BatchAppendReq.ProposedMessage> events) {
        requests.onNext(message(id, events).setOptions(options).build());
    }

    void finish(String id, List<BatchAppendReq.ProposedMessage> events) {
        requests.onNext(message(id, events).setIsFinal(true).build());
    }

    private static BatchAppendReq.Builder message(String id, List<BatchAppendReq.ProposedMessage> events) {
        return BatchAppendReq.newBuilder()
                .setCorrelationId(Shared.UUID.newBuilder().setString(id))
                .addAllProposedMessages(events);
    }

    BatchAppendResp answerTo(String id) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .until(() -> answers.containsKey(id) || ended.isDone());
        return answers.get(id);
    }

    Collection<BatchAppendResp> answers() {
        return answers.values();
    }

    void sendNoMore() {
        requests.onCompleted();
    }

    CompletableFuture<Void> ended() {
        return ended;
    }

    @Override
    public void beforeStart(ClientCallStreamObserver<BatchAppendReq> call) {
        requests = call;
    }

    @Override
    public void onNext(BatchAppendResp answer) {
        answers.put(answer.getCorrelationId().getString(), answer);
    }

    @Override
    public void onError(Throwable failure) {
        ended.completeExceptionally(failure);
    }

    @Override
    public void onCompleted() {
        ended.complete(null);
    }

    @Override
    public void close() {
        requests.cancel("The test is over", null);
    }
}
