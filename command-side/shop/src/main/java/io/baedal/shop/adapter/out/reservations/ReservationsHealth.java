package io.baedal.shop.adapter.out.reservations;

import io.baedal.shop.application.reservation.Reservations;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Says whether the reservations can be reached. The service is ready without them: only registering, changing the
/// e-mail address and leaving need them, and say so themselves.
@Readiness
@ApplicationScoped
class ReservationsHealth implements AsyncHealthCheck {

    private final Reservations reservations;

    ReservationsHealth(Reservations reservations) {
        this.reservations = reservations;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return reservations
                .reachable()
                .map(reachable -> HealthCheckResponse.named("reservations")
                        .up()
                        .withData("database", reachable ? "reachable" : "away")
                        .withData("registering, changing e-mail, leaving", reachable ? "possible" : "answered with 503")
                        .build());
    }
}
