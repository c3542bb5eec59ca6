package io.baedal.benchmark.commands;

import io.baedal.benchmark.load.Http;
import io.baedal.benchmark.platform.Site;
import io.baedal.benchmark.process.Database;
import io.baedal.benchmark.process.EventStore;
import io.baedal.benchmark.process.QuarkusApp;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;

/// A shop service with an event store and a database of its own, and nobody who follows its events.
final class OwnShopService implements AutoCloseable {
    private final EventStore store;
    private final Database database;
    private final QuarkusApp app;

    private OwnShopService(EventStore store, Database database, QuarkusApp app) {
        this.store = store;
        this.database = database;
        this.app = app;
    }

    /// @param cached how many aggregates it keeps in memory
    static OwnShopService start(Http http, Site site, Path work, int cached) throws Exception {
        var store = EventStore.start(site.checkout(), work);
        try {
            var database = Database.create(site, "benchmark_shop");
            try {
                return new OwnShopService(store, database, app(http, site, work, store, database, cached));
            } catch (Exception failed) {
                database.close();
                throw failed;
            }
        } catch (Exception failed) {
            store.close();
            throw failed;
        }
    }

    private static QuarkusApp app(Http http, Site site, Path work, EventStore store, Database database, int cached)
            throws Exception {
        var environment = new HashMap<>(database.settings());
        environment.put(
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION", site.publicKeys().toUri().toString());
        environment.put("BAEDAL_EVENT_STORE_CONNECTION_STRING", store.connectionString());
        environment.put("BAEDAL_COMMANDS_CACHED_AGGREGATES", Integer.toString(cached));
        return QuarkusApp.start(http, site.checkout().resolve("command-side/shop"), environment, work);
    }

    URI address() {
        return app.address();
    }

    String eventStore() {
        return store.connectionString();
    }

    @Override
    public void close() throws SQLException {
        app.close();
        database.close();
        store.close();
    }
}
