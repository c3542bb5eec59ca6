package io.baedal.benchmark.eventstore;

import io.baedal.benchmark.load.Contestant;
import io.baedal.benchmark.load.Lanes;
import io.baedal.benchmark.load.Measured;
import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.StreamState;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.UUID;

/// Appends of one event each with the expected revision, so many in flight, through the official client.
final class Appends implements Contestant {
    private final KurrentDBClient client;
    private final int inFlight;
    private final String run = "appended-" + UUID.randomUUID();
    private final long[] appended;
    private final Lanes lanes;

    Appends(Vertx vertx, KurrentDBClient client, int inFlight) {
        this.client = client;
        this.inFlight = inFlight;
        this.appended = new long[inFlight];
        this.lanes = new Lanes(vertx, inFlight, this::append);
    }

    @Override
    public String name() {
        return "appends, %d in flight".formatted(inFlight);
    }

    @Override
    public Measured run(Duration duration) {
        return lanes.run(duration);
    }

    private Future<Boolean> append(int lane) {
        var expected = appended[lane] == 0 ? StreamState.noStream() : StreamState.streamRevision(appended[lane] - 1);
        var options = AppendToStreamOptions.get().streamState(expected).deadline(10_000);
        return Future.fromCompletionStage(
                        client.appendToStream(run + "-" + lane, options, Events.event(0)), Vertx.currentContext())
                .map(written -> {
                    appended[lane]++;
                    return true;
                });
    }
}
