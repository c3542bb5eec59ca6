package io.baedal.benchmark.commands;

import io.baedal.benchmark.load.Call;
import io.baedal.benchmark.load.Http;
import io.baedal.benchmark.platform.Site;
import io.baedal.benchmark.process.Database;
import io.baedal.benchmark.process.QuarkusApp;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;

/// The plain update service with a database of its own, holding the same shops.
final class UpdateService implements AutoCloseable {
    private final Database database;
    private final QuarkusApp app;

    private UpdateService(Database database, QuarkusApp app) {
        this.database = database;
        this.app = app;
    }

    static UpdateService start(Http http, Site site, List<String> shops, String token, Path work) throws Exception {
        var database = Database.create(site, "benchmark_crud");
        try {
            var settings = new HashMap<>(database.settings());
            settings.put(
                    "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                    site.publicKeys().toUri().toString());
            var app = QuarkusApp.start(http, site.checkout().resolve("deploy/benchmark/crud"), settings, work);
            for (var shop : shops) {
                var row = Call.put("/shops/" + shop, new JsonObject().put("name", "벤치마크"))
                        .by(token);
                http.sendExpecting(201, app.address(), row);
            }
            return new UpdateService(database, app);
        } catch (Exception failed) {
            database.close();
            throw failed;
        }
    }

    URI address() {
        return app.address();
    }

    @Override
    public void close() throws SQLException {
        app.close();
        database.close();
    }
}
