package io.baedal.local.eventstore.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.eventstore.grpc.ScavengeClient;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.ReadAllOptions;
import io.kurrent.dbclient.ReadStreamOptions;
import io.kurrent.dbclient.ResolvedEvent;
import io.kurrent.dbclient.StreamMetadata;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the node while it scavenges.
class KilledScavengeTest {

    private static final int STREAMS = 20;
    private static final int EVENTS = 1500;
    private static final int KEPT = 3;
    private static final int KILLS = 4;

    @TempDir
    Path data;

    @Test
    void nothingIsLostAndTheNextScavengeDoesTheRest() throws Exception {
        List<List<ResolvedEvent>> before;
        try (NodeProcess node = NodeProcess.start(data)) {
            fill(node);
            before = streams(node);
        }
        for (int i = 0; i < KILLS; i++) {
            try (NodeProcess node = NodeProcess.start(data);
                    ScavengeClient operations = new ScavengeClient(node.port())) {
                operations.begin();
                TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(40));
                node.kill();
            }
        }
        try (NodeProcess node = NodeProcess.start(data);
                ScavengeClient operations = new ScavengeClient(node.port())) {
            assertThat(names(streams(node))).isEqualTo(names(before));
            operations.scavenge();
            assertThat(names(streams(node))).isEqualTo(names(before));
            assertThat(all(node)).hasSize(STREAMS * (KEPT + 1));
            assertThat(node.end()).isTrue();
        }
    }

    private static void fill(NodeProcess node) throws Exception {
        KurrentDBClient client = connect(node);
        StreamMetadata metadata = new StreamMetadata();
        metadata.setMaxCount((long) KEPT);
        for (int i = 0; i < STREAMS; i++) {
            List<EventData> events = IntStream.range(0, EVENTS)
                    .mapToObj(n -> EventDataBuilder.binary("E", new byte[100]).build())
                    .toList();
            client.appendToStream("s" + i, events.iterator()).get(20, TimeUnit.SECONDS);
            client.setStreamMetadata("s" + i, metadata).get(20, TimeUnit.SECONDS);
        }
        client.shutdown().get(20, TimeUnit.SECONDS);
    }

    private static List<List<ResolvedEvent>> streams(NodeProcess node) throws Exception {
        KurrentDBClient client = connect(node);
        List<List<ResolvedEvent>> streams = new ArrayList<>();
        for (int i = 0; i < STREAMS; i++) {
            streams.add(client.readStream("s" + i, ReadStreamOptions.get().fromStart())
                    .get(20, TimeUnit.SECONDS)
                    .getEvents());
        }
        client.shutdown().get(20, TimeUnit.SECONDS);
        return streams;
    }

    private static List<ResolvedEvent> all(NodeProcess node) throws Exception {
        KurrentDBClient client = connect(node);
        List<ResolvedEvent> all = client.readAll(
                        ReadAllOptions.get().fromStart().maxCount(STREAMS * EVENTS))
                .get(60, TimeUnit.SECONDS)
                .getEvents();
        client.shutdown().get(20, TimeUnit.SECONDS);
        return all;
    }

    private static List<List<String>> names(List<List<ResolvedEvent>> streams) {
        return streams.stream()
                .map(events -> events.stream()
                        .map(event -> event.getOriginalEvent())
                        .map(event -> event.getRevision() + " " + event.getPosition() + " " + event.getEventId())
                        .toList())
                .toList();
    }

    private static KurrentDBClient connect(NodeProcess node) {
        return KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(node.connectionString()));
    }
}
