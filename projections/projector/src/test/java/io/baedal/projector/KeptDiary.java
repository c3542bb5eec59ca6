package io.baedal.projector;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
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
import io.baedal.projections.run.Settings;
import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.Lease;
import io.baedal.projections.versions.ViewControl;
import io.baedal.projector.parts.BrokerProcess;
import io.baedal.projector.parts.Diary;
import io.baedal.projector.parts.Folder;
import io.baedal.projector.parts.Shops;
import io.baedal.projector.status.ProjectionMetrics;
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
import org.reactivestreams.FlowAdapters;

/// A diary that projectors keep, with real parts: the stores and the broker of the test class, a new view for each
/// test.
abstract class KeptDiary {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    static final Duration NEVER = Duration.ofDays(1);

    private static EventStoreNode node;
    private static ViewsServer server;
    private static BrokerProcess broker;
    private static EventStoreConnection connection;
    private static MongoClient mongo;
    static Shops shops;

    private final String view = "diary-" + UUID.randomUUID();
    final String shopId = UUID.randomUUID().toString();
    final String shop = "shop-" + shopId;
    final ViewControl control = MongoViewControl.of(mongo, view, LIMIT);
    final MeterRegistry meters = new SimpleMeterRegistry();
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

    void versions(int... folds) {
        done(control.beginView(folds[0], Instant.now()));
        for (int number = 2; number <= folds.length; number++) {
            build(number, folds[number - 1]);
            done(control.keep(number, "token"));
        }
    }

    void build(int number, int fold) {
        var lease = new Lease("token", "the test", Instant.now().minusSeconds(1));
        done(control.beginVersion(number, fold, lease, Instant.now()));
    }

    ViewKeeper keep(Duration grace, int... folds) {
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

    static List<Integer> numbers(ViewKeeper keeper) {
        return keeper.view().versions().stream()
                .map(version -> version.projection().number())
                .toList();
    }

    double gauge(String name) {
        return meters.get("baedal.projection." + name).gauge().value();
    }

    ControlState state() {
        return done(control.read());
    }

    String page(int number) {
        var found = mongo.getDatabase(MongoViewStore.database(view, number))
                .getCollection(view, BsonDocument.class)
                .find(Filters.eq(shopId))
                .first();
        var document = done(Uni.createFrom().publisher(FlowAdapters.toFlowPublisher(found)));
        return document == null ? "" : new String(document.getBinary("page").getData(), StandardCharsets.UTF_8);
    }

    static <T> T done(Uni<T> work) {
        return work.await().atMost(LIMIT);
    }

    static ConditionFactory within() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20));
    }
}
