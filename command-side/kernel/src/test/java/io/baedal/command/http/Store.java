package io.baedal.command.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// An event store for the length of a test run.
public final class Store implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("baedal.event-store.connection-string", "kurrentdb://127.0.0.1:1?tls=false");
    }

    @Override
    public void stop() {}
}
