package io.baedal.projector;

import com.mongodb.reactivestreams.client.MongoClients;
import io.baedal.local.eventstore.EventStoreNode;
import io.baedal.local.views.ViewsServer;
import io.baedal.projections.View;
import io.baedal.projections.kurrent.EventStoreConnection;
import io.baedal.projections.simulation.Simulation;
import io.baedal.projections.simulation.World;
import io.baedal.projector.parts.Folder;
import io.baedal.projector.parts.RealWorld;
import io.baedal.views.shopdisplay.ShopDisplayView;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.KurrentDBConnectionString;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// The simulation of the engine, with the stores that it runs on.
class BadDaysWithRealPartsTest {
    private static final int DAYS = 12;

    @Test
    void pagesEndAsThePlainFoldOfTheirStreams() throws Exception {
        var seeds = new Random();
        try (var node = EventStoreNode.start(Folder.create("event-store"), 0);
                var connection = new EventStoreConnection(node.connectionString());
                var views = ViewsServer.start(null, 0);
                var mongo = MongoClients.create(views.connectionString())) {
            var eventStore = KurrentDBClient.create(KurrentDBConnectionString.parseOrThrow(node.connectionString()));
            var view = new ShopDisplayView();
            var world = new RealWorld(view, connection, eventStore, mongo);
            for (int day = 0; day < DAYS; day++) {
                live(view, world, seeds.nextLong());
                world.wipe();
            }
            eventStore.shutdown().get(10, TimeUnit.SECONDS);
        }
    }

    private static void live(View view, World world, long seed) {
        try {
            new Simulation(view, world, seed).run(60);
        } catch (AssertionError wrong) {
            throw new AssertionError("On the day of seed " + seed, wrong);
        }
    }
}
