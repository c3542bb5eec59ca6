package io.baedal.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.baedal.local.eventstore.EventStoreNode;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {
    private static EventStoreNode node;
    private static Desk desk;

    private final String id = UUID.randomUUID().toString();
    private final String snapshots = "snapshot-owner-" + id;

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        node = EventStoreNode.start(data, 0);
        desk = Desk.open(node.connectionString());
    }

    @AfterAll
    static void stop() throws Exception {
        desk.close();
        node.close();
    }

    @Test
    void oneSnapshotIsKept() {
        longStream();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> stored().size() == 1);
        assertThat(stored().getFirst().getRevision()).isPositive();
    }

    @Test
    void aNewInstanceStartsFromTheSnapshot() {
        longStream();
        var known = desk.load(id);
        try (var restarted = Desk.open(node.connectionString())) {
            assertThat(restarted.load(id)).isEqualTo(known);
            assertThat(restarted.rename(id, "after").revision()).isEqualTo(known.revision() + 1);
        }
    }

    @Test
    void aSnapshotOfAnotherVersionIsIgnored() {
        longStream();
        var known = desk.load(id);
        try (var upgraded = Desk.openVersion(node.connectionString(), 2)) {
            assertThat(upgraded.load(id)).isEqualTo(known);
        }
    }

    @Test
    void anUnreadableSnapshotIsIgnored() {
        longStream();
        var known = desk.load(id);
        var garbage = EventData.builderAsJson("Snapshot", "{\"version\":1}".getBytes(StandardCharsets.UTF_8));
        Desk.now(desk.store().append(snapshots, garbage.build()));
        try (var restarted = Desk.open(node.connectionString())) {
            assertThat(restarted.load(id)).isEqualTo(known);
        }
    }

    private void longStream() {
        desk.join(id);
        IntStream.range(0, 45).forEach(i -> desk.rename(id, "n" + i));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !stored().isEmpty());
    }

    private List<RecordedEvent> stored() {
        return Desk.now(desk.store().read(snapshots, 0));
    }
}
