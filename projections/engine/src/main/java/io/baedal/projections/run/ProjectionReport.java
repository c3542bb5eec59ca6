package io.baedal.projections.run;

import io.baedal.projections.View;
import java.time.Duration;
import java.time.Instant;

/// Makes the status of a projection from what its parts know. A projection that nobody looks after grows old by
/// the clock, whatever its parts last knew.
record ProjectionReport(
        View view,
        int number,
        Settings settings,
        Sweeper sweeper,
        Outlook outlook,
        SweepWindow window,
        Parking parking,
        AppliedRevisions applied,
        Trouble trouble) {

    ProjectionStatus now(boolean closed) {
        var backlog = window.backlog(event ->
                applied.of(event.stream()) >= event.revision() || parking.holds(event.stream(), event.revision()));
        var troubleSince = trouble.since().orElse(null);
        return new ProjectionStatus(
                view.name(),
                number,
                view.version(),
                state(closed, troubleSince),
                sweeper.position(),
                backlog.events(),
                Math.max(age(backlog.oldest()), unseen()),
                parking.count(),
                troubleSince,
                trouble.what().orElse(null));
    }

    private ProjectionState state(boolean closed, Instant troubleSince) {
        if (closed) {
            return ProjectionState.STOPPED;
        }
        if (troubleSince != null) {
            return ProjectionState.WAITING;
        }
        if (!outlook.everSawHead()) {
            return ProjectionState.STARTING;
        }
        return outlook.atHead() ? ProjectionState.LIVE : ProjectionState.CATCHING_UP;
    }

    private static double age(Instant stored) {
        return stored == null
                ? 0
                : Math.max(0, Duration.between(stored, Instant.now()).toMillis() / 1000.0);
    }

    /// Between two looks is the ordinary case; longer than that, the log may hold anything.
    private double unseen() {
        var unseen = outlook.unseen();
        boolean ordinary =
                unseen.compareTo(settings.sweepInterval().multipliedBy(4).plusSeconds(1)) < 0;
        return ordinary ? 0 : unseen.toMillis() / 1000.0;
    }
}
