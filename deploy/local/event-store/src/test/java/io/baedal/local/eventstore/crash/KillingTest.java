package io.baedal.local.eventstore.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.ReadAllOptions;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.ResolvedEvent;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the node under load, again and again. `-Dkills=200` makes it a long run.
class KillingTest {

    private static final int KILLS = Integer.getInteger("kills", 3);

    private final Journal journal = new Journal();

    @TempDir
    Path data;

    @Test
    void whatWasAcknowledgedIsThereOnceAndInOrder() throws Exception {
        Position last = new Position(0, 0);
        for (int i = 0; i < KILLS; i++) {
            killUnderLoad();
            List<RecordedEvent> events = restartAndReadAll();
            checkOrder(events);
            checkAcknowledged(events);
            checkNothingIsTorn(events);
            Position end = events.getLast().getPosition();
            assertThat(end).isGreaterThan(last);
            last = end;
        }
        checkPositionsNeverRepeat();
    }

    private void killUnderLoad() throws InterruptedException {
        int before = journal.acknowledged().size();
        int enough = ThreadLocalRandom.current().nextInt(50, 2000);
        try (NodeProcess node = NodeProcess.start(data);
                Load _ = new Load(node.connectionString(), journal)) {
            Awaitility.await()
                    .pollInterval(1, TimeUnit.MILLISECONDS)
                    .atMost(60, TimeUnit.SECONDS)
                    .until(() -> journal.acknowledged().size() > before + enough);
            node.kill();
        }
    }

    private List<RecordedEvent> restartAndReadAll() throws Exception {
        try (NodeProcess node = NodeProcess.start(data)) {
            KurrentDBClient client =
                    KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(node.connectionString()));
            List<ResolvedEvent> events = client.readAll(
                            ReadAllOptions.get().fromStart().maxCount(10_000_000))
                    .get(60, TimeUnit.SECONDS)
                    .getEvents();
            client.shutdown().get(20, TimeUnit.SECONDS);
            assertThat(node.end()).isTrue();
            return events.stream().map(ResolvedEvent::getOriginalEvent).toList();
        }
    }

    private static void checkOrder(List<RecordedEvent> events) {
        Map<String, Long> revisions = new HashMap<>();
        Position before = new Position(0, 0);
        Set<UUID> ids = new HashSet<>();
        for (RecordedEvent event : events) {
            assertThat(event.getPosition()).isGreaterThan(before);
            assertThat(event.getRevision()).isEqualTo(revisions.getOrDefault(event.getStreamId(), -1L) + 1);
            assertThat(ids.add(event.getEventId())).isTrue();
            before = event.getPosition();
            revisions.put(event.getStreamId(), event.getRevision());
        }
    }

    private void checkAcknowledged(List<RecordedEvent> events) {
        Map<UUID, RecordedEvent> byId = new HashMap<>();
        events.forEach(event -> byId.put(event.getEventId(), event));
        for (Journal.Acknowledged acknowledged : journal.acknowledged()) {
            RecordedEvent event = byId.get(acknowledged.append().ids().getLast());
            assertThat(event).isNotNull();
            assertThat(event.getStreamId()).isEqualTo(acknowledged.append().stream());
            assertThat(event.getRevision()).isEqualTo(acknowledged.lastRevision());
            assertThat(event.getPosition()).isEqualTo(acknowledged.position());
        }
    }

    private void checkNothingIsTorn(List<RecordedEvent> events) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            places.put(events.get(i).getEventId(), i);
        }
        for (Journal.Sent sent : journal.sent()) {
            Integer first = places.get(sent.ids().getFirst());
            for (int i = 1; i < sent.ids().size(); i++) {
                assertThat(places.get(sent.ids().get(i))).isEqualTo(first == null ? null : Integer.valueOf(first + i));
            }
        }
    }

    private void checkPositionsNeverRepeat() {
        assertThat(journal.acknowledged())
                .extracting(Journal.Acknowledged::position)
                .doesNotHaveDuplicates();
    }
}
