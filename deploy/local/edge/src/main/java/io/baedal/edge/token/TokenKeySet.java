package io.baedal.edge.token;

import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Without a key no token can be valid, and the edge would refuse every command.
@Readiness
class TokenKeySet implements HealthCheck {

    private final boolean set;

    TokenKeySet(
            @ConfigProperty(name = "mp.jwt.verify.publickey.location") Optional<String> location,
            @ConfigProperty(name = "mp.jwt.verify.publickey") Optional<String> key) {
        this.set = location.isPresent() || key.isPresent();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("token-key").status(set).build();
    }
}
