package io.baedal.benchmark.eventstore;

import io.baedal.benchmark.load.Progress;
import io.kurrent.dbclient.AppendStreamRequest;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.StreamState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Fills a node with events: some streams of the lengths that are read, and for the rest streams of ten.
final class Past {
    private static final int LENGTH = 10;
    private static final int STREAMS_AT_ONCE = 100;
    private static final int IN_FLIGHT = 4;

    private final KurrentDBClient client;
    private final Progress progress;
    private final ArrayDeque<CompletableFuture<?>> underWay = new ArrayDeque<>();

    Past(KurrentDBClient client, Progress progress) {
        this.client = client;
        this.progress = progress;
    }

    /// Streams of one length.
    record Streams(String prefix, int count, int length) {
        String name(int number) {
            return prefix + "-" + number;
        }

        long events() {
            return (long) count * length;
        }
    }

    void fill(long events, List<Streams> toRead) throws Exception {
        long filled = 0;
        for (var streams : toRead) {
            for (int i = 0; i < streams.count(); i++) {
                write(List.of(stream(streams.name(i), streams.length())));
            }
            filled += streams.events();
        }
        for (long stream = 0; filled < events; stream += STREAMS_AT_ONCE) {
            var requests = new ArrayList<AppendStreamRequest>();
            for (int i = 0; i < STREAMS_AT_ONCE; i++) {
                requests.add(stream("past-" + (stream + i), LENGTH));
            }
            write(requests);
            filled += STREAMS_AT_ONCE * LENGTH;
            if (filled / 1_000_000 > (filled - STREAMS_AT_ONCE * LENGTH) / 1_000_000) {
                progress.says("%,d events are there".formatted(filled));
            }
        }
        awaitUntil(0);
    }

    private static AppendStreamRequest stream(String name, int length) {
        var events = new ArrayList<EventData>();
        for (int i = 0; i < length; i++) {
            events.add(Events.event(0));
        }
        return new AppendStreamRequest(name, events.iterator(), StreamState.noStream());
    }

    private void write(List<AppendStreamRequest> requests) throws Exception {
        awaitUntil(IN_FLIGHT - 1);
        underWay.add(client.multiStreamAppend(requests.iterator()));
    }

    private void awaitUntil(int left) throws Exception {
        while (underWay.size() > left) {
            underWay.remove().get(60, TimeUnit.SECONDS);
        }
    }
}
