package io.baedal.review.adapter.in.timer;

import io.baedal.review.application.rating.FinishingCounts;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Every so often counts the reviews that were left uncounted. One round at a time; a round that takes longer than the
/// interval is not caught up on.
@ApplicationScoped
class CountSweeper {

    private static final Logger LOG = Logger.getLogger(CountSweeper.class);

    private final FinishingCounts finishing;
    private final Duration interval;
    private Cancellable rounds = () -> {};

    CountSweeper(
            FinishingCounts finishing, @ConfigProperty(name = "baedal.review.counting.sweep-every") Duration interval) {
        this.finishing = finishing;
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
                .transformToUniAndConcatenate(tick -> finishing
                        .leftOpen()
                        .onFailure()
                        .invoke(failure -> LOG.warnf("Reviews are counted later: %s", failure.getMessage()))
                        .onFailure()
                        .recoverWithItem(0))
                .subscribe()
                .with(counted -> {});
    }

    void end(@Observes ShutdownEvent stop) {
        rounds.cancel();
    }
}
