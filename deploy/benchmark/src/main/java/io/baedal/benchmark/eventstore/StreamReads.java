package io.baedal.benchmark.eventstore;

import io.baedal.benchmark.load.Contestant;
import io.baedal.benchmark.load.Lanes;
import io.baedal.benchmark.load.Measured;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.ReadStreamOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.SplittableRandom;

/// Reads whole streams of one length at random; counts events, and the time of each read.
final class StreamReads implements Contestant {
    private static final int IN_FLIGHT = 16;

    private final KurrentDBClient client;
    private final Past.Streams streams;
    private final SplittableRandom random = new SplittableRandom(7);
    private final Lanes lanes;

    StreamReads(Vertx vertx, KurrentDBClient client, Past.Streams streams) {
        this.client = client;
        this.streams = streams;
        this.lanes = new Lanes(vertx, IN_FLIGHT, lane -> read());
    }

    @Override
    public String name() {
        return "events of streams of %,d".formatted(streams.length());
    }

    @Override
    public Measured run(Duration duration) {
        var reads = lanes.run(duration);
        return new Measured(reads.done() * streams.length(), reads.failed(), reads.nanos(), reads.latency());
    }

    private Future<Boolean> read() {
        var stream = streams.name(random.nextInt(streams.count()));
        var options = ReadStreamOptions.get().fromStart().maxCount(streams.length());
        return Future.fromCompletionStage(client.readStream(stream, options), Vertx.currentContext())
                .map(result -> result.getEvents().size() == streams.length());
    }
}
