package io.baedal.ad.adapter.out.shops;

import io.baedal.ad.application.shop.CampaignsOfShops;
import io.baedal.command.relational.Migration;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Says whether the service's database can be reached. The service is ready without it: only planning and listing need
/// it, and say so themselves; clicks are charged all the same.
@Readiness
@ApplicationScoped
class DatabaseHealth implements AsyncHealthCheck {
    private static final String NAME = "shops and their campaigns";

    private final CampaignsOfShops campaigns;
    private final Migration migration;

    DatabaseHealth(CampaignsOfShops campaigns, Migration migration) {
        this.campaigns = campaigns;
        this.migration = migration;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return migration.isTried() ? campaigns.reachable().map(DatabaseHealth::ready) : starting();
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
                .withData("planning, listing a shop's campaigns", reachable ? "possible" : "answered with 503")
                .build();
    }
}
