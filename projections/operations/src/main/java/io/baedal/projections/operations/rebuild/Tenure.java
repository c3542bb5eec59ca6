package io.baedal.projections.operations.rebuild;

import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.Operator;
import io.baedal.projections.operations.StoreUnavailable;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.versions.Lease;
import io.baedal.projections.versions.ViewControl;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The right to rebuild a version, renewed until it is closed. Thread-safe.
final class Tenure implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Tenure.class);
    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final Duration RENEWAL = Duration.ofSeconds(3);

    private final Stores stores;
    private final ViewControl control;
    private final String view;
    private final int number;
    private final String token = UUID.randomUUID().toString();
    private final String holder;
    private final ScheduledExecutorService renewing = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rebuild-lease").daemon().factory());
    private volatile boolean lost;

    private Tenure(Stores stores, String view, int number, Operator operator) {
        this.stores = stores;
        this.view = view;
        this.number = number;
        control = stores.control(view);
        holder = operator.process();
    }

    /// Begins a version, or goes on with one.
    ///
    /// @throws OperationRefused when somebody else has it
    static Tenure begin(Stores stores, String view, RebuildPlan plan, Operator operator) {
        var tenure = new Tenure(stores, view, plan.to(), operator);
        try {
            tenure.take(plan.fold());
        } catch (RuntimeException refused) {
            tenure.renewing.shutdownNow();
            throw refused;
        }
        return tenure;
    }

    private void take(int fold) {
        var now = Instant.now();
        if (!stores.ofViews(control.beginVersion(number, fold, lease(now), now))) {
            var state = stores.ofViews(control.read());
            Leases.refuseIfHeld(view, state, now);
            throw new OperationRefused("Version " + number + " of " + view
                    + " was begun, served or dropped by somebody else meanwhile; run rebuild again");
        }
        renewing.scheduleAtFixedRate(this::renew, RENEWAL.toMillis(), RENEWAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Lease lease(Instant now) {
        return new Lease(token, holder, now.plus(LEASE));
    }

    private void renew() {
        try {
            if (!stores.ofViews(control.renew(number, lease(Instant.now())))) {
                lost = true;
                renewing.shutdown();
            }
        } catch (StoreUnavailable away) {
            LOG.warn("The lease of version {} of {} isn't renewed: {}", number, view, away.getMessage());
        }
    }

    String token() {
        return token;
    }

    /// @throws OperationRefused when somebody else has taken over
    void check() {
        if (lost) {
            throw new OperationRefused("Another rebuild of " + view + " to version " + number
                    + " has taken over, because this one gave no sign of life for " + LEASE.toSeconds() + " s");
        }
    }

    /// Gives the lease back, so that the next may go on at once. What is not released ends by itself.
    @Override
    public void close() {
        renewing.shutdownNow();
        try {
            stores.ofViews(control.release(number, token, Instant.now()));
        } catch (StoreUnavailable away) {
            LOG.warn("The lease of version {} of {} ends by itself: {}", number, view, away.getMessage());
        }
    }
}
