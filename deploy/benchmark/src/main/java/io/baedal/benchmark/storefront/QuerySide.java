package io.baedal.benchmark.storefront;

import io.baedal.benchmark.load.Http;
import io.baedal.benchmark.process.QuarkusApp;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The storefront and the query services behind it, as processes of the benchmark's own.
final class QuerySide implements AutoCloseable {
    private static final List<String> BEHIND = List.of("shop-display", "ad-listing", "search", "favourites");

    private final Deque<QuarkusApp> apps = new ArrayDeque<>();
    private URI storefront;

    private QuerySide() {}

    static QuerySide start(Http http, Path checkout, String views, Path work) throws IOException, InterruptedException {
        var side = new QuerySide();
        try {
            Map<String, String> addresses = new HashMap<>();
            for (var name : BEHIND) {
                var app = side.start(http, checkout, name, Map.of("QUARKUS_MONGODB_CONNECTION_STRING", views), work);
                addresses.put(
                        "BAEDAL_" + name.replace('-', '_').toUpperCase(Locale.ROOT) + "_URL",
                        app.address().toString());
            }
            side.storefront =
                    side.start(http, checkout, "storefront", addresses, work).address();
            return side;
        } catch (IOException | InterruptedException | RuntimeException failed) {
            side.close();
            throw failed;
        }
    }

    private QuarkusApp start(Http http, Path checkout, String name, Map<String, String> settings, Path work)
            throws IOException, InterruptedException {
        var app = QuarkusApp.start(http, checkout.resolve("query-side").resolve(name), settings, work);
        apps.push(app);
        return app;
    }

    URI storefront() {
        return storefront;
    }

    @Override
    public void close() {
        apps.forEach(QuarkusApp::close);
    }
}
