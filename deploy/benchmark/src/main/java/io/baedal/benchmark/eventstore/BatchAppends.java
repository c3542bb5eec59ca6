package io.baedal.benchmark.eventstore;

import com.google.protobuf.ByteString;
import com.google.protobuf.Empty;
import io.baedal.benchmark.load.Contestant;
import io.baedal.benchmark.load.Measured;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.stub.StreamObserver;
import io.kurrent.dbclient.proto.shared.Shared;
import io.kurrent.dbclient.proto.streams.StreamsGrpc;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendReq;
import io.kurrent.dbclient.proto.streams.StreamsOuterClass.BatchAppendResp;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/// Appends of one event each, so many in flight, all over one call of the protocol's batch append. The official client
/// offers none, so this uses the protocol itself.
final class BatchAppends implements Contestant, AutoCloseable {
    private final ManagedChannel channel;
    private final int inFlight;
    private final String run = "batched-" + UUID.randomUUID();
    private final long[] appended;

    BatchAppends(int port, int inFlight) {
        this.channel = ManagedChannelBuilder.forAddress("127.0.0.1", port)
                .usePlaintext()
                .directExecutor()
                .build();
        this.inFlight = inFlight;
        this.appended = new long[inFlight];
    }

    @Override
    public String name() {
        return "batch appends, %d in flight".formatted(inFlight);
    }

    @Override
    public Measured run(Duration duration) {
        var race = new Race(duration.toNanos());
        race.begin();
        return race.finished
                .orTimeout(duration.toSeconds() + 60, TimeUnit.SECONDS)
                .join();
    }

    @Override
    public void close() {
        channel.shutdownNow();
    }

    private BatchAppendReq append(int lane) {
        var options = BatchAppendReq.Options.newBuilder()
                .setStreamIdentifier(
                        Shared.StreamIdentifier.newBuilder().setStreamName(ByteString.copyFromUtf8(run + "-" + lane)));
        if (appended[lane] == 0) {
            options.setNoStream(Empty.getDefaultInstance());
        } else {
            options.setStreamPosition(appended[lane] - 1);
        }
        var id = UUID.randomUUID();
        return BatchAppendReq.newBuilder()
                .setCorrelationId(id(0, lane))
                .setOptions(options)
                .addProposedMessages(BatchAppendReq.ProposedMessage.newBuilder()
                        .setId(id(id.getMostSignificantBits(), id.getLeastSignificantBits()))
                        .putMetadata("type", "BenchmarkRan")
                        .putMetadata("content-type", "application/octet-stream")
                        .setData(ByteString.copyFrom(Events.data())))
                .setIsFinal(true)
                .build();
    }

    private static Shared.UUID id(long most, long least) {
        return Shared.UUID
                .newBuilder()
                .setStructured(Shared.UUID
                        .Structured
                        .newBuilder()
                        .setMostSignificantBits(most)
                        .setLeastSignificantBits(least))
                .build();
    }

    /// One turn. The lane of an answer is told by its correlation id.
    private final class Race implements StreamObserver<BatchAppendResp> {
        private final long length;
        private final long begin = System.nanoTime();
        private final long[] from = new long[inFlight];
        private final Histogram latency = Measured.histogram();
        private final CompletableFuture<Measured> finished = new CompletableFuture<>();
        private final StreamObserver<BatchAppendReq> requests;
        private long done;
        private long failed;
        private int open = inFlight;

        Race(long length) {
            this.length = length;
            this.requests = StreamsGrpc.newStub(channel).batchAppend(this);
        }

        synchronized void begin() {
            for (int lane = 0; lane < inFlight; lane++) {
                next(lane);
            }
        }

        private void next(int lane) {
            from[lane] = System.nanoTime();
            if (from[lane] - begin < length) {
                requests.onNext(append(lane));
            } else if (--open == 0) {
                requests.onCompleted();
                finished.complete(new Measured(done, failed, from[lane] - begin, latency));
            }
        }

        @Override
        public synchronized void onNext(BatchAppendResp answer) {
            int lane = (int) answer.getCorrelationId().getStructured().getLeastSignificantBits();
            if (answer.hasSuccess()) {
                done++;
                appended[lane]++;
                latency.recordValue((System.nanoTime() - from[lane]) / 1_000);
            } else {
                failed++;
            }
            next(lane);
        }

        @Override
        public void onError(Throwable failure) {
            finished.completeExceptionally(failure);
        }

        @Override
        public void onCompleted() {
            finished.completeExceptionally(new IllegalStateException("The event store ended the batch append"));
        }
    }
}
