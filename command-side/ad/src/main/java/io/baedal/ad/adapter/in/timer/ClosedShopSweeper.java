package io.baedal.ad.adapter.in.timer;

import io.baedal.ad.application.shop.FindingClosedShops;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Every so often looks for closed shops whose notice was lost. One round at a time; a round that takes longer than the
/// interval is not caught up on.
@ApplicationScoped
class ClosedShopSweeper {
    private static final Logger LOG = Logger.getLogger(ClosedShopSweeper.class);

    private final FindingClosedShops finding;
    private final Duration interval;
    private Cancellable rounds = () -> {};

    ClosedShopSweeper(FindingClosedShops finding, @ConfigProperty(name = "baedal.ad.sweep-every") Duration interval) {
        this.finding = finding;
        this.interval = interval;
    }

    void begin(@Observes StartupEvent start) {
        rounds = Multi.createFrom()
                .ticks()
                .startingAfter(interval)
                .every(interval)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> finding.round()
                        .onFailure()
                        .invoke(failure -> LOG.warnf("Closed shops are looked for later: %s", failure.getMessage()))
                        .onFailure()
                        .recoverWithNull())
                .subscribe()
                .with(done -> {});
    }

    void end(@Observes ShutdownEvent stop) {
        rounds.cancel();
    }
}
