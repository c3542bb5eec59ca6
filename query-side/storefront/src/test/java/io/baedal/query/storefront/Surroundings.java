package io.baedal.query.storefront;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Stubs for all sources, a token issuer, and limits small enough to be met.
public final class Surroundings implements QuarkusTestResourceLifecycleManager {
    public static final Stub ADS = new Stub();
    public static final Stub SEARCH = new Stub();
    public static final Stub FAVOURITES = new Stub();
    public static final Stub DISPLAY = new Stub();
    public static final Stub AD = new Stub();

    static final String SERVICE_TOKEN = "this-service-itself";

    private final Vertx vertx = Vertx.vertx();
    private Path tokenFile;

    @Override
    public Map<String, String> start() {
        try {
            tokenFile = Files.createTempFile("storefront", ".token");
            Files.writeString(tokenFile, SERVICE_TOKEN + "\n");
            var config = new HashMap<>(Tokens.newKeys());
            config.put("baedal.service.token-file", tokenFile.toString());
            put(config, "ad-listing", ADS);
            put(config, "search", SEARCH);
            put(config, "favourites", FAVOURITES);
            put(config, "shop-display", DISPLAY);
            put(config, "ad", AD);
            config.put("baedal.storefront.sources.ad-listing.bulkhead", "2");
            config.put("baedal.storefront.sources.ad-listing.queue", "1");
            config.put("baedal.storefront.impressions.every", "100ms");
            config.put("baedal.storefront.live.every", "50ms");
            config.put("baedal.storefront.live.heartbeat", "200ms");
            config.put("baedal.storefront.live.watchers", "3");
            return config;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void put(Map<String, String> config, String source, Stub stub) throws Exception {
        config.put("baedal." + source + ".url", "http://127.0.0.1:" + stub.start(vertx));
        var key = "baedal.storefront.sources." + source + ".";
        config.put(key + "time-limit", "3s");
        config.put(key + "fresh-for", "0s");
        config.put(key + "refreshed-within", "0s");
        config.put(key + "stale-for", "10m");
        config.put(key + "breaker-requests", "6");
        config.put(key + "breaker-delay", "300ms");
    }

    @Override
    public void stop() {
        vertx.close();
    }
}
