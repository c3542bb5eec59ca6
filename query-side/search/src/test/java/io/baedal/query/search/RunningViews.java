package io.baedal.query.search;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// A views server in memory, with the view, for the running service.
public final class RunningViews implements QuarkusTestResourceLifecycleManager {
    private SearchViews views;

    @Override
    public Map<String, String> start() {
        views = new SearchViews();
        return Map.of("quarkus.mongodb.connection-string", views.connectionString());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(views, new TestInjector.MatchesType(SearchViews.class));
    }

    @Override
    public void stop() {
        views.close();
    }
}
