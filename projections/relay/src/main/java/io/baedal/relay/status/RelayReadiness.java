package io.baedal.relay.status;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready while the event store answers, whether active or standing by; the data says which.
@Readiness
public class RelayReadiness implements HealthCheck {
    private final RelayBoard board;

    RelayReadiness(RelayBoard board) {
        this.board = board;
    }

    @Override
    public HealthCheckResponse call() {
        var status = board.status();
        var answer = HealthCheckResponse.named("relay")
                .withData("state", status.state())
                .withData("holder", status.holder())
                .status(status.trouble() == null && status.lagEvents() != null);
        if (status.trouble() != null) {
            answer.withData("trouble", status.trouble());
        }
        return answer.build();
    }
}
