package io.baedal.projections.operations.bulk;

import io.baedal.projections.operations.StoreUnavailable;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.history.Course;
import io.baedal.projections.operations.history.FilteredReading;
import io.baedal.projections.operations.history.Pass;
import io.kurrent.dbclient.KurrentDBClient;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the log of all streams once, up to what is its head then; lets the server filter it where most of it is
/// about something else. Where the event store goes away, it goes on from there when that is back.
final class LogFeed {
    private static final Logger LOG = LoggerFactory.getLogger(LogFeed.class);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

    private final Stores stores;
    private final List<String> categories;
    private final Router router;
    private final Course course;
    private final Duration patience;
    private boolean filtered;

    LogFeed(Stores stores, List<String> categories, Router router, Course course, Duration patience) {
        this.stores = stores;
        this.categories = categories;
        this.router = router;
        this.course = course;
        this.patience = patience;
    }

    /// Reads from where the router is.
    ///
    /// @throws StoreUnavailable when the event store was away for too long
    void read() {
        long awaySince = 0;
        boolean away = false;
        boolean head = false;
        while (!head) {
            long before = router.events();
            try {
                head = pass() == Pass.End.COMPLETE;
                filtered = true;
            } catch (StoreUnavailable gone) {
                course.check();
                if (!away || router.events() > before) {
                    LOG.warn("{} Reading goes on after event {} when it is back", gone.getMessage(), router.events());
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

    private Pass.End pass() {
        try (var pass = new Pass(course)) {
            stores.eventStore()
                    .with(client -> {
                        begin(client, pass);
                        return Uni.createFrom().completionStage(pass.end());
                    })
                    .subscribe()
                    .with(_ -> {}, pass::fails);
            return pass.await(patience);
        }
    }

    private void begin(KurrentDBClient client, Pass pass) {
        if (filtered) {
            FilteredReading.begin(client, categories, router.position(), pass, router);
        } else {
            WholeReading.begin(client, pass, router);
        }
    }
}
