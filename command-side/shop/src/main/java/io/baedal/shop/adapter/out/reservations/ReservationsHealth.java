package io.baedal.shop.adapter.out.reservations;

import io.baedal.command.relational.Migration;
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

    private static final String NAME = "reservations";

    private final Reservations reservations;
    private final Migration migration;

    ReservationsHealth(Reservations reservations, Migration migration) {
        this.reservations = reservations;
        this.migration = migration;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return migration.isTried() ? reservations.reachable().map(ReservationsHealth::ready) : starting();
    }

    private static Uni<HealthCheckResponse> starting() {
        return Uni.createFrom()
                .item(HealthCheckResponse.named(NAME)
                        .down()
                        .withData("reason", "the tables are being brought up to date")
                        .build());
    }

    private static HealthCheckResponse ready(boolean reachable) {
        return HealthCheckResponse.named(NAME)
                .up()
                .withData("database", reachable ? "reachable" : "away")
                .withData("registering, changing e-mail, leaving", reachable ? "possible" : "answered with 503")
                .build();
    }
}
