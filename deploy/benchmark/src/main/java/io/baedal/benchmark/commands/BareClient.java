package io.baedal.benchmark.commands;

import io.baedal.benchmark.load.Contestant;
import io.baedal.benchmark.load.Lanes;
import io.baedal.benchmark.load.Measured;
import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.StreamState;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.UUID;

/// The event store's official client and nothing else, appending the bytes of a real command's event to streams of
/// its own with the expected revision.
final class BareClient implements Contestant {
    private final KurrentDBClient client;
    private final RecordedEvent sample;
    private final String run = "benchmark-" + UUID.randomUUID();
    private final long[] revisions;
    private final Lanes lanes;

    BareClient(Vertx vertx, KurrentDBClient client, RecordedEvent sample, int inFlight) {
        this.client = client;
        this.sample = sample;
        this.revisions = new long[inFlight];
        this.lanes = new Lanes(vertx, inFlight, this::append);
    }

    @Override
    public String name() {
        return "bare event store client";
    }

    @Override
    public Measured run(Duration duration) {
        return lanes.run(duration);
    }

    private Future<Boolean> append(int lane) {
        var event = EventData.builderAsJson(UUID.randomUUID(), sample.getEventType(), sample.getEventData())
                .metadataAsBytes(sample.getUserMetadata())
                .build();
        long appended = revisions[lane];
        var expected = appended == 0 ? StreamState.noStream() : StreamState.streamRevision(appended - 1);
        var options = AppendToStreamOptions.get().streamState(expected).deadline(10_000);
        return Future.fromCompletionStage(
                        client.appendToStream(run + "-" + lane, options, event), Vertx.currentContext())
                .map(written -> {
                    revisions[lane]++;
                    return true;
                });
    }
}
