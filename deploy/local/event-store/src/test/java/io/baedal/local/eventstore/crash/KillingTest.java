package io.baedal.local.eventstore.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.ReadAllOptions;
import io.kurrent.dbclient.RecordedEvent;
import io.kurrent.dbclient.ResolvedEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the node under load, again and again, and damages what it had not yet synced. `-Dkills=200` makes it a long
/// run.
class KillingTest {

    private static final int KILLS = Integer.getInteger("kills", 3);

    private final Journal journal = new Journal();

    @TempDir
    Path data;

    @Test
    void whatWasAcknowledgedIsThereOnceAndInOrder() throws Exception {
        Survivors last = new Survivors(List.of());
        int damaged = 0;
        for (int i = 0; i < KILLS; i++) {
            try (NodeProcess node = NodeProcess.start(data)) {
                last = check(node, last);
                killUnderLoad(node);
            }
            damaged += UnsyncedTail.damage(data, journal) ? 1 : 0;
        }
        try (NodeProcess node = NodeProcess.start(data)) {
            last = check(node, last);
            assertThat(node.end()).isTrue();
        }
        assertThat(journal.acknowledged())
                .extracting(Journal.Acknowledged::position)
                .doesNotHaveDuplicates();
        System.out.printf(
                "%d kills, in %d of them an unsynced write was damaged; %d appends acknowledged, %d events%n",
                KILLS, damaged, journal.acknowledged().size(), last.events().size());
    }

    private void killUnderLoad(NodeProcess node) throws InterruptedException {
        int before = journal.acknowledged().size();
        int enough = ThreadLocalRandom.current().nextInt(20, 500);
        try (Load _ = new Load(node.impatientConnectionString(), journal)) {
            Awaitility.await()
                    .pollInterval(1, TimeUnit.MILLISECONDS)
                    .atMost(60, TimeUnit.SECONDS)
                    .until(() -> journal.acknowledged().size() > before + enough);
            node.kill();
        }
    }

    private Survivors check(NodeProcess node, Survivors earlier) throws Exception {
        Survivors survivors = new Survivors(all(node));
        survivors.areInOrder();
        survivors.begin(earlier);
        survivors.holdAllThatWasAcknowledged(journal);
        survivors.areWholeAppends(journal);
        return survivors;
    }

    private static List<RecordedEvent> all(NodeProcess node) throws Exception {
        KurrentDBClient client =
                KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(node.connectionString()));
        List<ResolvedEvent> events = client.readAll(
                        ReadAllOptions.get().fromStart().maxCount(10_000_000))
                .get(60, TimeUnit.SECONDS)
                .getEvents();
        client.shutdown().get(20, TimeUnit.SECONDS);
        return events.stream().map(ResolvedEvent::getOriginalEvent).toList();
    }
}
