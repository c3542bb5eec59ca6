package io.baedal.customer.adapter.out.keys;

import io.baedal.command.relational.Migration;
import io.baedal.customer.application.privacy.KeyBook;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Says whether the keys can be reached. The service is ready without them: what needs a key, or the list of who likes
/// what, says so itself.
@Readiness
@ApplicationScoped
class KeysHealth implements AsyncHealthCheck {

    private static final String NAME = "customers' keys";

    private final KeyBook keys;
    private final Migration migration;

    KeysHealth(KeyBook keys, Migration migration) {
        this.keys = keys;
        this.migration = migration;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return migration.isTried() ? keys.reachable().map(KeysHealth::ready) : starting();
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
                .withData("personal data, new favourites, leaving", reachable ? "possible" : "answered with 503")
                .build();
    }
}
