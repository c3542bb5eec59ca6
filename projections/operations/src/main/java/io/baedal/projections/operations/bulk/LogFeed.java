package io.baedal.projections.operations.bulk;

import io.baedal.projections.operations.StoreUnavailable;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.store.LogPosition;
import io.kurrent.dbclient.KurrentDBClient;
import io.kurrent.dbclient.Position;
import io.kurrent.dbclient.SubscribeToAllOptions;
import io.kurrent.dbclient.Subscription;
import io.kurrent.dbclient.SubscriptionFilter;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Reads the log of all streams once, filtered by the server, up to what is its head then. Where the event store goes
/// away, it goes on from there when that is back.
final class LogFeed {
    private static final int EVENTS_BETWEEN_CHECKPOINTS = 1_000;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

    private final Stores stores;
    private final String streams;
    private final Router router;
    private final Course course;
    private final Duration patience;

    LogFeed(Stores stores, List<String> categories, Router router, Course course, Duration patience) {
        this.stores = stores;
        this.router = router;
        this.course = course;
        this.patience = patience;
        streams = "^(" + String.join("|", categories) + ")-";
    }

    /// Reads from where the router is.
    ///
    /// @throws StoreUnavailable when the event store was away for too long
    void read() {
        long awaySince = 0;
        boolean away = false;
        while (true) {
            long before = router.events();
            try {
                pass();
                return;
            } catch (StoreUnavailable gone) {
                course.check();
                if (!away || router.events() > before) {
                    awaySince = System.nanoTime();
                    away = true;
                }
                if (System.nanoTime() - awaySince > patience.toNanos()) {
                    throw gone;
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private void pass() {
        var pass = new LogPass(router, course);
        var subscription = stores.ofEventStore(stores.eventStore()
                .with(client -> Uni.createFrom().completionStage(() -> subscribe(client, pass))));
        try {
            pass.await(patience);
        } finally {
            pass.close();
            subscription.stop();
        }
    }

    private CompletableFuture<Subscription> subscribe(KurrentDBClient client, LogPass pass) {
        var options = SubscribeToAllOptions.get().filter(filter(pass));
        LogPosition from = router.position();
        if (from == null) {
            options.fromStart();
        } else {
            options.fromPosition(new Position(from.commit(), from.prepare()));
        }
        return client.subscribeToAll(pass, options);
    }

    private SubscriptionFilter filter(LogPass pass) {
        return SubscriptionFilter.newBuilder()
                .withStreamNameRegularExpression(streams)
                .withMaxWindow(EVENTS_BETWEEN_CHECKPOINTS)
                .withCheckpointer((_, position) -> {
                    pass.passed(position);
                    return CompletableFuture.completedFuture(null);
                })
                .build();
    }
}
