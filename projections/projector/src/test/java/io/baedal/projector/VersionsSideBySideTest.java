package io.baedal.projector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopPaused;
import io.baedal.local.eventstore.EventStoreNode;
import io.baedal.local.views.ViewsServer;
import io.baedal.projections.Folds;
import io.baedal.projections.View;
import io.baedal.projections.kafka.NoticeFeed;
import io.baedal.projections.kurrent.EventStoreConnection;
import io.baedal.projections.kurrent.KurrentLog;
import io.baedal.projections.mongo.MongoViewControl;
import io.baedal.projections.mongo.MongoViewStore;
import io.baedal.projections.run.Projection;
import io.baedal.projections.run.ProjectionLoop;
import io.baedal.projections.run.ProjectionState;
import io.baedal.projections.run.Settings;
import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.Head;
import io.baedal.projections.versions.Keeper;
import io.baedal.projections.versions.Lease;
import io.baedal.projections.versions.Pause;
import io.baedal.projections.versions.Verified;
import io.baedal.projections.versions.ViewControl;
import io.baedal.projector.parts.BrokerProcess;
import io.baedal.projector.parts.Diary;
import io.baedal.projector.parts.Folder;
import io.baedal.projector.parts.Shops;
import io.baedal.projector.status.ProjectionMetrics;
import io.baedal.projector.status.VersionStatus;
import io.baedal.projector.status.ViewMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reactivestreams.FlowAdapters;

/// What a projector does with the versions of a view, with real parts.
class VersionsSideBySideTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration NEVER = Duration.ofDays(1);

    private static EventStoreNode node;
    private static ViewsServer server;
    private static BrokerProcess broker;
    private static EventStoreConnection connection;
    private static MongoClient mongo;
    private static Shops shops;

    private final String view = "diary-" + UUID.randomUUID();
    private final String shopId = UUID.randomUUID().toString();
    private final String shop = "shop-" + shopId;
    private final ViewControl control = MongoViewControl.of(mongo, view, LIMIT);
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final List<ViewKeeper> keepers = new ArrayList<>();

    @BeforeAll
    static void start() {
        node = EventStoreNode.start(Folder.create("event-store"), 0);
        server = ViewsServer.start(null, 0);
        broker = BrokerProcess.start(Folder.create("broker"));
        connection = new EventStoreConnection(node.connectionString());
        mongo = MongoClients.create(server.connectionString());
        shops = new Shops(node.connectionString(), broker.bootstrapServers());
    }

    @AfterAll
    static void stop() {
        shops.close();
        mongo.close();
        connection.close();
        broker.close();
        server.close();
        node.close();
    }

    @AfterEach
    void stopKeepers() {
        keepers.forEach(ViewKeeper::stop);
    }

    @Test
    void theFirstProjectorBeginsTheViewWithItsNewestFold() {
        keep(Duration.ofMillis(100), 1, 2);

        within().untilAsserted(() -> {
            assertThat(state().head().map(Head::active)).contains(1);
            assertThat(state().version(1).orElseThrow().fold()).isEqualTo(2);
            assertThat(state().keepers()).extracting(Keeper::state).containsExactly("LIVE");
        });
    }

    @Test
    void everyKeptVersionIsFoldedByItsOwnFold() throws Exception {
        versions(1, 2);
        var keeper = keep(NEVER, 1, 2);
        within().until(() -> keeper.view().versions().size() == 2);
        shops.tell(shop, shops.store(shop, new ShopOpened(shopId)));

        within().untilAsserted(() -> {
            assertThat(page(1)).contains("ShopOpened by 1");
            assertThat(page(2)).contains("ShopOpened by 2");
            assertThat(state().keepers()).extracting(Keeper::version).containsExactly(1, 2);
            assertThat(state().keepers()).extracting(Keeper::events).allMatch(events -> events > 0);
        });
        assertThat(VersionStatus.of(keeper))
                .extracting(VersionStatus::version, VersionStatus::fold, VersionStatus::served)
                .containsExactly(tuple(1, 1, true), tuple(2, 2, false));
    }

    @Test
    void aVersionIsKeptFromTheEndOfItsRebuildUntilItIsDropped() {
        versions(1);
        var keeper = keep(Duration.ofMillis(100), 1, 2);
        within().until(() -> numbers(keeper).equals(List.of(1)));

        build(2, 2);
        within().until(() -> keeper.view().decided().orElseThrow().version(2).isPresent());
        assertThat(numbers(keeper)).containsExactly(1);
        done(control.keep(2, "token"));
        within().until(() -> numbers(keeper).equals(List.of(1, 2)));
        assertThat(meters.find("baedal.projection.lag.seconds")
                        .tag("version", "2")
                        .gauges())
                .hasSize(1);
        done(control.beginDrop(2, Instant.now()));
        within().until(() -> numbers(keeper).equals(List.of(1)));
        assertThat(meters.find("baedal.projection.lag.seconds")
                        .tag("version", "2")
                        .gauges())
                .isEmpty();
    }

    @Test
    void aPausedViewIsLeftAsItIsAndGoesOnWhereItWas() throws Exception {
        versions(1);
        var keeper = keep(Duration.ofMillis(100), 1);
        shops.store(shop, new ShopOpened(shopId));
        within().untilAsserted(() -> assertThat(page(1)).contains("ShopOpened by 1"));

        done(control.pause(new Pause("kim", "to look at it", Instant.now())));
        within().until(() -> numbers(keeper).isEmpty());
        shops.tell(shop, shops.store(shop, new ShopPaused(shopId)));
        within().until(() -> gauge("paused.seconds") > 1);
        var status = VersionStatus.of(keeper).getFirst();
        assertThat(status.state()).isEqualTo(ProjectionState.PAUSED);
        assertThat(status.pause().by()).isEqualTo("kim");
        assertThat(page(1)).doesNotContain("ShopPaused");

        done(control.resume());
        within().untilAsserted(() -> assertThat(page(1)).contains("ShopPaused by 1"));
        within().until(() -> gauge("paused.seconds") == 0);
    }

    @Test
    void aVersionWhoseFoldIsNotHereIsSaidToBe() {
        versions(1, 2);
        done(control.serve(1, 2, Instant.now()));
        var keeper = keep(Duration.ofMillis(100), 1);

        within().until(() -> numbers(keeper).equals(List.of(1)));
        assertThat(VersionStatus.of(keeper))
                .filteredOn(VersionStatus::served)
                .extracting(VersionStatus::version, VersionStatus::state)
                .containsExactly(tuple(2, ProjectionState.NO_FOLD));
        assertThat(gauge("unkept")).isEqualTo(1);
        assertThat(gauge("served.version")).isEqualTo(2);
    }

    @Test
    void theAgeOfTheLastComparisonIsThatOfTheServedVersion() {
        versions(1, 2);
        keep(Duration.ofMillis(100), 1, 2);
        within().until(() -> gauge("served.version") == 1);
        assertThat(gauge("verified.seconds")).isNaN();

        done(control.verified(new Verified(1, Instant.now().minusSeconds(90), 5)));
        within().until(() -> gauge("verified.seconds") >= 90);
        done(control.serve(1, 2, Instant.now()));
        within().until(() -> Double.isNaN(gauge("verified.seconds")));
    }

    private void versions(int... folds) {
        done(control.beginView(folds[0], Instant.now()));
        for (int number = 2; number <= folds.length; number++) {
            build(number, folds[number - 1]);
            done(control.keep(number, "token"));
        }
    }

    private void build(int number, int fold) {
        var lease = new Lease("token", "the test", Instant.now().minusSeconds(1));
        done(control.beginVersion(number, fold, lease, Instant.now()));
    }

    private ViewKeeper keep(Duration grace, int... folds) {
        var byVersion = new TreeMap<Integer, View>();
        for (int fold : folds) {
            byVersion.put(fold, new Diary(view, fold));
        }
        var installed = new Folds(view, byVersion);
        var kept = new KeptView(installed, (fold, number) -> version(fold, number, grace));
        new ViewMetrics(kept).show(meters);
        Map<String, Object> kafka = Map.of("bootstrap.servers", broker.bootstrapServers());
        var feed = new NoticeFeed(view, installed.topics(), kept::hint, kafka, LIMIT);
        var keeper = new ViewKeeper(kept, control, feed, "projector-0", LIMIT);
        keepers.add(keeper);
        keeper.start();
        return keeper;
    }

    private KeptVersion version(View fold, int number, Duration grace) {
        var pause = Duration.ofMillis(50);
        var settings = new Settings(10, 4, pause, grace, 1_000, 1_000_000, NEVER, LIMIT, pause, pause);
        var metrics = new ProjectionMetrics(meters, view, number);
        var projection = new Projection(
                fold,
                number,
                new KurrentLog(connection, LIMIT),
                MongoViewStore.of(mongo, fold, number, LIMIT),
                control::discarded,
                settings,
                metrics);
        return new KeptVersion(projection, new ProjectionLoop(projection, settings), metrics);
    }

    private static List<Integer> numbers(ViewKeeper keeper) {
        return keeper.view().versions().stream()
                .map(version -> version.projection().number())
                .toList();
    }

    private double gauge(String name) {
        return meters.get("baedal.projection." + name).gauge().value();
    }

    private ControlState state() {
        return done(control.read());
    }

    private String page(int number) {
        var found = mongo.getDatabase(MongoViewStore.database(view, number))
                .getCollection(view, BsonDocument.class)
                .find(Filters.eq(shopId))
                .first();
        var document = done(Uni.createFrom().publisher(FlowAdapters.toFlowPublisher(found)));
        return document == null ? "" : new String(document.getBinary("page").getData(), StandardCharsets.UTF_8);
    }

    private static <T> T done(Uni<T> work) {
        return work.await().atMost(LIMIT);
    }

    private static ConditionFactory within() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20));
    }
}
