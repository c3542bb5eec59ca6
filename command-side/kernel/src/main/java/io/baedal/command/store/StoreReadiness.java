package io.baedal.command.store;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready while the event store answers. Without it, no command can be taken.
@Readiness
@ApplicationScoped
class StoreReadiness implements AsyncHealthCheck {
    private static final String NAME = "event store";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final EventStore store;

    StoreReadiness(EventStore store) {
        this.store = store;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return store.ping()
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(answered -> HealthCheckResponse.up(NAME))
                .onFailure()
                .recoverWithItem(StoreReadiness::down);
    }

    private static HealthCheckResponse down(Throwable failure) {
        var reason = failure instanceof TimeoutException
                ? "no answer within " + PATIENCE.toSeconds() + " s"
                : String.valueOf(failure.getMessage());
        return HealthCheckResponse.named(NAME).down().withData("reason", reason).build();
    }
}
