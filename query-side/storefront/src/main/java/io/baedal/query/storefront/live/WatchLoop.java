package io.baedal.query.storefront.live;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;

/// The one event loop on which everything about watching happens, so that nothing of it needs a lock.
@Singleton
final class WatchLoop {
    private final Vertx vertx;
    private final Context context;

    WatchLoop(Vertx vertx) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
    }

    void run(Runnable step) {
        context.runOnContext(now -> step.run());
    }

    void later(Duration pause, Runnable step) {
        vertx.setTimer(pause.toMillis(), timer -> run(step));
    }
}
