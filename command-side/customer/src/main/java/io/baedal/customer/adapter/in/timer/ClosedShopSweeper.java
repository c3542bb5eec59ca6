package io.baedal.customer.adapter.in.timer;

import io.baedal.customer.application.favourites.FindingClosedShops;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Every so often looks for favourites that have closed without a notice.
@ApplicationScoped
class ClosedShopSweeper {

    private final FindingClosedShops finding;
    private final Duration interval;
    private Cancellable rounds = () -> {};

    ClosedShopSweeper(
            FindingClosedShops finding,
            @ConfigProperty(name = "baedal.customer.closed-shops.sweep-every") Duration interval) {
        this.finding = finding;
        this.interval = interval;
    }

    void begin(@Observes StartupEvent start) {
        rounds = Rounds.every(interval, "Closed shops are looked for", finding::sweep);
    }

    void end(@Observes ShutdownEvent stop) {
        rounds.cancel();
    }
}
