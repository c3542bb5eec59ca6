package io.baedal.customer.adapter.in.timer;

import io.baedal.customer.application.customer.FinishingLeavings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Every so often finishes the leavings that were left half done.
@ApplicationScoped
class LeavingSweeper {

    private final FinishingLeavings finishing;
    private final Duration interval;
    private Cancellable rounds = () -> {};

    LeavingSweeper(
            FinishingLeavings finishing,
            @ConfigProperty(name = "baedal.customer.leavings.sweep-every") Duration interval) {
        this.finishing = finishing;
        this.interval = interval;
    }

    void begin(@Observes StartupEvent start) {
        rounds = Rounds.every(interval, "Leavings are finished", finishing::finish);
    }

    void end(@Observes ShutdownEvent stop) {
        rounds.cancel();
    }
}
