package io.baedal.benchmark.rebuild;

import io.baedal.projections.run.ProjectionState;
import io.baedal.projections.versions.Keeper;
import io.baedal.projections.versions.VersionState;
import io.baedal.projections.versions.ViewControl;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Signs in a projector's place: nothing is written while a rebuild is measured, so there is nothing to keep up with.
final class StandIn implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final ViewControl control;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());

    StandIn(ViewControl control) {
        this.control = control;
        clock.scheduleWithFixedDelay(this::sign, 0, 1, TimeUnit.SECONDS);
    }

    private void sign() {
        for (var version : control.read().await().atMost(LONGEST).versions()) {
            if (version.state() == VersionState.KEPT) {
                control.alive(new Keeper("benchmark", version.number(), ProjectionState.LIVE.name(), 0, Instant.now()))
                        .await()
                        .atMost(LONGEST);
            }
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
