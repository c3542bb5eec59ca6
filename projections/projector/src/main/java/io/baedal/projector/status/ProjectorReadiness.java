package io.baedal.projector.status;

import io.baedal.projector.Projector;
import io.baedal.projector.ViewKeeper;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready when the served version of every view has seen the end of the log since the start, and its stores and Kafka
/// answer. Being behind is no reason not to be ready.
@Readiness
public class ProjectorReadiness implements HealthCheck {
    private static final double KAFKA_SILENT = 10;

    private final Projector projector;

    ProjectorReadiness(Projector projector) {
        this.projector = projector;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("projections");
        boolean ready = true;
        for (var keeper : projector.keepers()) {
            boolean notices = hearsKafka(keeper);
            ready &= notices;
            for (var version : VersionStatus.of(keeper)) {
                ready &= isAsDecided(version) || !version.served();
                answer.withData(
                        version.view() + (version.version() == null ? "" : " version " + version.version()),
                        version.state() + (notices ? "" : ", Kafka is silent"));
            }
        }
        return answer.status(ready).build();
    }

    /// Whether this projector does its part, which is none while the view is paused, or where only others have the
    /// fold.
    private static boolean isAsDecided(VersionStatus version) {
        return switch (version.state()) {
            case LIVE, CATCHING_UP, PAUSED, NO_FOLD -> true;
            case STARTING, WAITING, STOPPED -> false;
        };
    }

    private static boolean hearsKafka(ViewKeeper keeper) {
        double silent = keeper.kafkaSilentSeconds();
        return silent >= 0 && silent < KAFKA_SILENT;
    }
}
