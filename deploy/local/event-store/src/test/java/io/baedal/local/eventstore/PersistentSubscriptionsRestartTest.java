package io.baedal.local.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.kurrent.dbclient.AppendToStreamOptions;
import io.kurrent.dbclient.CreatePersistentSubscriptionToAllOptions;
import io.kurrent.dbclient.CreatePersistentSubscriptionToStreamOptions;
import io.kurrent.dbclient.EventData;
import io.kurrent.dbclient.EventDataBuilder;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import io.kurrent.dbclient.KurrentDBPersistentSubscriptionsClient;
import io.kurrent.dbclient.NackAction;
import io.kurrent.dbclient.NamedConsumerStrategy;
import io.kurrent.dbclient.PersistentSubscriptionToStreamInfo;
import io.kurrent.dbclient.SubscribePersistentSubscriptionOptions;
import io.kurrent.dbclient.SubscriptionFilter;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersistentSubscriptionsRestartTest {

    @TempDir
    Path data;

    private EventStoreNode node;
    private KurrentDBClient client;
    private KurrentDBPersistentSubscriptionsClient groups;

    @BeforeEach
    void start() {
        node = EventStoreNode.start(data, 0);
        client = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(node.connectionString()));
        groups = KurrentDBPersistentSubscriptionsClient.from(client);
    }

    @AfterEach
    void stop() {
        done(client.shutdown());
        node.close();
    }

    private void restart() {
        stop();
        start();
    }

    @Test
    void settingsAreThereAfterARestart() {
        done(groups.createToStream(
                "orders",
                "g",
                eager().resolveLinkTos().namedConsumerStrategy(NamedConsumerStrategy.PINNED_BY_CORRELATION)));
        PersistentSubscriptionToStreamInfo before = info();

        restart();

        assertThat(info().getSettings()).hasToString(before.getSettings().toString());
        assertThat(info().getSettings().getNamedConsumerStrategy().isPinnedByCorrelation())
                .isTrue();
    }

    @Test
    void whatIsDoneIsNotSentAgainAndWhatIsNotIs() {
        append("orders", 20);
        done(groups.createToStream("orders", "g", eager().fromStart()));
        Taker taker = subscribe(new Taker((from, event) -> {
            if (event.getEvent().getRevision() < 10) {
                from.ack(event);
            }
        }));
        Awaitility.await()
                .until(() -> info().getStats()
                        .getLastCheckpointedEventRevision()
                        .filter(revision -> revision == 9)
                        .isPresent());
        assertThat(taker.events).hasSize(20);

        restart();

        Taker after = subscribe(Taker.acknowledging());
        assertThat(after.await(10))
                .extracting(e -> e.getEvent().getRevision())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(10, 19).boxed().toList());
    }

    @Test
    void aGroupFromTheEndMissesNothingWhileTheNodeIsDown() {
        append("orders", 2);
        done(groups.createToStream("orders", "g", eager().fromEnd()));
        done(groups.createToAll(
                "g",
                CreatePersistentSubscriptionToAllOptions.get()
                        .fromEnd()
                        .filter(SubscriptionFilter.newBuilder()
                                .addStreamNamePrefix("orders")
                                .build())));
        append("orders", 3);

        restart();

        Taker toStream = subscribe(Taker.acknowledging());
        Taker toAll = Taker.acknowledging();
        done(groups.subscribeToAll("g", toAll));
        assertThat(toStream.await(3))
                .extracting(e -> e.getEvent().getRevision())
                .containsExactly(2L, 3L, 4L);
        assertThat(toAll.await(3)).extracting(e -> e.getEvent().getRevision()).containsExactly(2L, 3L, 4L);
    }

    @Test
    void parkedEventsAreThereAfterARestart() {
        append("orders", 3);
        done(groups.createToStream("orders", "g", eager().fromStart()));
        subscribe(new Taker((from, event) -> from.nack(NackAction.Park, "no", event)));
        Awaitility.await().until(() -> info().getStats().getParkedMessageCount() == 3);

        restart();

        assertThat(info().getStats().getParkedMessageCount()).isEqualTo(3);
        Taker taker = subscribe(Taker.acknowledging());
        done(groups.replayParkedMessagesToStream("orders", "g"));
        taker.await(3);
        Awaitility.await().until(() -> info().getStats().getParkedMessageCount() == 0);
    }

    @Test
    void aReplayThatWasInterruptedIsNotLost() {
        append("orders", 2);
        done(groups.createToStream("orders", "g", eager().fromStart()));
        Taker parking = subscribe(new Taker((from, event) -> from.nack(NackAction.Park, "no", event)));
        Awaitility.await().until(() -> info().getStats().getParkedMessageCount() == 2);
        parking.stop();
        Awaitility.await().until(() -> info().getConnections().isEmpty());
        Taker silent = subscribe(new Taker((_, _) -> {}));
        done(groups.replayParkedMessagesToStream("orders", "g"));
        silent.await(2);

        restart();

        assertThat(info().getStats().getParkedMessageCount()).isEqualTo(2);
    }

    @Test
    void aDeletedGroupStaysDeleted() {
        done(groups.createToStream("orders", "g"));
        done(groups.deleteToStream("orders", "g"));

        restart();

        assertThat(get(groups.getInfoToStream("orders", "g"))).isEmpty();
        assertThat(get(groups.listAll())).isEmpty();
    }

    @Test
    void consumersOfANodeThatStopsAreToldToComeBack() {
        done(groups.createToStream("orders", "g"));
        Taker taker = subscribe(Taker.acknowledging());

        node.close();

        assertEnded(taker, Status.Code.UNAVAILABLE);
    }

    @Test
    void restartingTheSubsystemDropsConsumersAndKeepsGroups() {
        append("orders", 1);
        done(groups.createToStream("orders", "g", eager().fromStart()));
        Taker before = subscribe(new Taker((_, _) -> {}));
        before.await(1);

        done(groups.restartSubsystem());

        assertEnded(before, Status.Code.CANCELLED);
        subscribe(Taker.acknowledging()).await(1);
    }

    private static void assertEnded(Taker taker, Status.Code code) {
        assertThat(get(taker.ended))
                .isInstanceOfSatisfying(
                        StatusRuntimeException.class,
                        e -> assertThat(e.getStatus().getCode()).isEqualTo(code));
    }

    /// A checkpoint as soon as anything is done.
    private static CreatePersistentSubscriptionToStreamOptions eager() {
        return CreatePersistentSubscriptionToStreamOptions.get()
                .checkpointLowerBound(1)
                .checkpointUpperBound(5)
                .checkpointAfterInMs(10);
    }

    private Taker subscribe(Taker taker) {
        done(groups.subscribeToStream(
                "orders", "g", SubscribePersistentSubscriptionOptions.get().bufferSize(30), taker));
        return taker;
    }

    private PersistentSubscriptionToStreamInfo info() {
        return get(groups.getInfoToStream("orders", "g")).orElseThrow();
    }

    private void append(String stream, int count) {
        EventData[] events = IntStream.range(0, count)
                .mapToObj(i -> EventDataBuilder.json("E", "{}".getBytes()).build())
                .toArray(EventData[]::new);
        get(client.appendToStream(stream, AppendToStreamOptions.get(), events));
    }

    private static void done(CompletableFuture<?> future) {
        get(future);
    }

    private static <T> T get(CompletableFuture<T> future) {
        return future.orTimeout(20, TimeUnit.SECONDS).join();
    }
}
