package io.baedal.projector.status;

import io.baedal.projections.run.ProjectionState;
import io.baedal.projector.Projector;
import io.baedal.projector.RunningView;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready when every view has seen the end of the log since the start, and its stores and Kafka answer. Being
/// behind is no reason not to be ready; the data says how far.
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
        for (var view : projector.views()) {
            var status = view.projection().status();
            boolean stores = status.state() == ProjectionState.LIVE || status.state() == ProjectionState.CATCHING_UP;
            boolean notices = hearsKafka(view);
            ready &= stores && notices;
            answer.withData(status.view(), status.state() + (notices ? "" : ", Kafka is silent"));
        }
        return answer.status(ready).build();
    }

    private static boolean hearsKafka(RunningView view) {
        double silent = view.feed().silentSeconds();
        return silent >= 0 && silent < KAFKA_SILENT;
    }
}
