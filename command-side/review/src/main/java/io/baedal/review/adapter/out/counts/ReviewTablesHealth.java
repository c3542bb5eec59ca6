package io.baedal.review.adapter.out.counts;

import io.baedal.command.relational.Migration;
import io.baedal.review.application.rating.Counts;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Says whether the service's tables can be reached. The service is ready without them: reading and answering don't
/// need them, and what does says so itself.
@Readiness
@ApplicationScoped
class ReviewTablesHealth implements AsyncHealthCheck {

    private static final String NAME = "delivered orders and counts";

    private final Counts counts;
    private final Migration migration;

    ReviewTablesHealth(Counts counts, Migration migration) {
        this.counts = counts;
        this.migration = migration;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return migration.isTried() ? counts.reachable().map(ReviewTablesHealth::ready) : starting();
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
                .withData("writing, editing, hiding, showing, deleting", reachable ? "possible" : "answered with 503")
                .build();
    }
}
