package io.baedal.command.relational;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Says whether the service's database can be reached. The service is ready without it, as soon as it is known to be
/// away: what needs it says so itself, and everything else works.
@Readiness
@ApplicationScoped
class DatabaseReadiness implements AsyncHealthCheck {

    private final DatabaseUse use;
    private final Migration migration;
    private final Transactions transactions;

    DatabaseReadiness(DatabaseUse use, Migration migration, Transactions transactions) {
        this.use = use;
        this.migration = migration;
        this.transactions = transactions;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return migration.isTried() ? transactions.possible().map(this::ready) : starting();
    }

    private Uni<HealthCheckResponse> starting() {
        return Uni.createFrom()
                .item(HealthCheckResponse.named(use.name())
                        .down()
                        .withData("reason", "the tables are being brought up to date")
                        .build());
    }

    private HealthCheckResponse ready(boolean reachable) {
        return HealthCheckResponse.named(use.name())
                .up()
                .withData("database", reachable ? "reachable" : "away")
                .withData(use.needs(), reachable ? "possible" : "answered with 503")
                .build();
    }
}
