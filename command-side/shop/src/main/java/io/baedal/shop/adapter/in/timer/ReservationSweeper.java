package io.baedal.shop.adapter.in.timer;

import io.baedal.shop.application.reservation.SettlingReservations;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Every so often settles the reservations that were left open. One round at a time; a round that takes longer than
/// the interval is not caught up on.
@ApplicationScoped
class ReservationSweeper {

    private static final Logger LOG = Logger.getLogger(ReservationSweeper.class);

    private final SettlingReservations settling;
    private final Duration interval;
    private Cancellable rounds = () -> {};

    ReservationSweeper(
            SettlingReservations settling,
            @ConfigProperty(name = "baedal.shop.reservations.sweep-every") Duration interval) {
        this.settling = settling;
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
                .transformToUniAndConcatenate(tick -> settling.leftOpen()
                        .onFailure()
                        .invoke(failure -> LOG.warnf("Reservations are settled later: %s", failure.getMessage()))
                        .onFailure()
                        .recoverWithItem(0))
                .subscribe()
                .with(settled -> {});
    }

    void end(@Observes ShutdownEvent stop) {
        rounds.cancel();
    }
}
