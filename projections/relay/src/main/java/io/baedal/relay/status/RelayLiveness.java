package io.baedal.relay.status;

import io.baedal.relay.RelayService;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// Alive while the relay's thread runs. A store that is away doesn't end it: restarting wouldn't help.
@Liveness
public class RelayLiveness implements HealthCheck {
    private final RelayService service;

    RelayLiveness(RelayService service) {
        this.service = service;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("relay thread")
                .status(service.isAlive())
                .build();
    }
}
