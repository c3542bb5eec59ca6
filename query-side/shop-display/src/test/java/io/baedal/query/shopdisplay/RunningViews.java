package io.baedal.query.shopdisplay;

import io.baedal.local.views.ViewsServer;
import io.baedal.views.shopdisplay.ShopDisplayDocument;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// A views server in memory for the tests, behind a wire that they can break.
public final class RunningViews implements QuarkusTestResourceLifecycleManager {
    private ViewsServer server;
    private Wire wire;
    private Documents documents;

    @Override
    public Map<String, String> start() {
        try {
            server = ViewsServer.start(null, 0);
            wire = new Wire(server.port());
            documents = new Documents(server.connectionString());
            documents.serve(ShopDisplayDocument.VIEW);
            return Map.of("quarkus.mongodb.connection-string", "mongodb://127.0.0.1:" + wire.port());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(wire, new TestInjector.MatchesType(Wire.class));
        injector.injectIntoFields(documents, new TestInjector.MatchesType(Documents.class));
    }

    @Override
    public void stop() {
        documents.close();
        try {
            wire.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            server.close();
        }
    }
}
