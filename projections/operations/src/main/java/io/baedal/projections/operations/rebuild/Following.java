package io.baedal.projections.operations.rebuild;

import io.baedal.projections.View;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.Pacing;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.lag.LagProbe;
import io.baedal.projections.operations.lag.VersionLag;
import io.baedal.projections.run.ProjectionState;
import io.baedal.projections.versions.Keeper;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Waits until a projector keeps the new version at the head of its streams.
final class Following {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);
    private static final double FRESH_SECONDS = 2;

    private final Stores stores;
    private final View view;
    private final int number;
    private final Duration patience;
    private final Tenure tenure;
    private final LagProbe probe;
    private long leastLag = Long.MAX_VALUE;
    private long lastProgress = System.nanoTime();

    Following(Stores stores, View view, int number, Duration patience, Tenure tenure) {
        this.stores = stores;
        this.view = view;
        this.number = number;
        this.patience = patience;
        this.tenure = tenure;
        probe = new LagProbe(stores, view, number);
    }

    /// @throws OperationRefused when nobody keeps it, or it gets no nearer to the head
    void await(RebuildListener listener) {
        while (true) {
            tenure.check();
            var keeper = keeper();
            VersionLag lag = probe.measure();
            if (keeper.isPresent() && (lag.isNone() || isFresh(lag))) {
                listener.says("%s keeps version %d at the head of its streams"
                        .formatted(keeper.get().instance(), number));
                return;
            }
            if (lag.events() < leastLag) {
                leastLag = lag.events();
                lastProgress = System.nanoTime();
            }
            if (System.nanoTime() - lastProgress > patience.toNanos()) {
                throw new OperationRefused(complaint(keeper, lag));
            }
            Pacing.pause(BETWEEN_LOOKS);
        }
    }

    private static boolean isFresh(VersionLag lag) {
        return !lag.atLeast() && lag.seconds() < FRESH_SECONDS;
    }

    private Optional<Keeper> keeper() {
        var since = Instant.now().minus(SIGN_OF_LIFE);
        return stores.ofViews(stores.control(view.name()).read()).keepers().stream()
                .filter(keeper -> keeper.version() == number)
                .filter(keeper -> keeper.at().isAfter(since))
                .filter(keeper -> keeper.state().equals(ProjectionState.LIVE.name()))
                .findFirst();
    }

    private String complaint(Optional<Keeper> keeper, VersionLag lag) {
        return keeper.isEmpty()
                ? "No projector keeps version %d of %s at the head of its streams. Is one running that has its fold (%d)? Run rebuild again when it is: it goes on from here"
                        .formatted(number, view.name(), view.version())
                : "Version %d of %s is %s%d events behind and comes no nearer. Run rebuild again later: it goes on from here"
                        .formatted(number, view.name(), lag.atLeast() ? "at least " : "", lag.events());
    }
}
