package io.baedal.query.favourites;

import io.baedal.local.views.ViewsServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// A views server in memory for the tests.
public final class RunningViews implements QuarkusTestResourceLifecycleManager {
    private ViewsServer server;
    private Documents documents;

    @Override
    public Map<String, String> start() {
        server = ViewsServer.start(null, 0);
        documents = new Documents(server.connectionString());
        documents.serve();
        return Map.of("quarkus.mongodb.connection-string", server.connectionString());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(documents, new TestInjector.MatchesType(Documents.class));
    }

    @Override
    public void stop() {
        documents.close();
        server.close();
    }
}
