package io.baedal.projections.cli.status;

import io.baedal.projections.cli.terminal.Amounts;
import io.baedal.projections.run.ProjectionState;
import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.Pause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is to be thought of a view. Silence is no good sign: what wasn't seen lately counts as not there.
///
/// @param state in one or two words
/// @param complaints what is wrong; empty for a healthy view
record Health(String state, List<String> complaints) {
    private static final double LONGEST_LAG_SECONDS = 10;

    static Health of(ControlState control, List<VersionStatus> versions) {
        var served = versions.stream().filter(VersionStatus::served).findFirst();
        if (control.head().isEmpty()) {
            return new Health("not begun", List.of("no projector has begun it yet"));
        }
        if (served.isEmpty()) {
            return new Health(
                    "lost", List.of("its served version " + control.head().get().active() + " doesn't exist"));
        }
        var complaints = new ArrayList<String>();
        control.pause().map(Health::paused).ifPresent(complaints::add);
        boolean paused = !complaints.isEmpty();
        var best = best(served.get());
        if (!paused && best.isEmpty()) {
            complaints.add(unkept(served.get()));
        }
        best.filter(keeper -> !keeper.state().equals(ProjectionState.LIVE.name()))
                .ifPresent(_ -> complaints.add("no keeper of the served version is at the head of the log"));
        complaints.addAll(behind(served.get()));
        var state = paused ? "paused" : best.map(KeeperStatus::words).orElse("nobody keeps it");
        return new Health(state, complaints);
    }

    private static String paused(Pause pause) {
        return "paused by %s since %s: %s".formatted(pause.by(), pause.since(), pause.why());
    }

    private static String unkept(VersionStatus served) {
        return served.keepers().stream()
                .min(Comparator.comparingDouble(KeeperStatus::silentSeconds))
                .map(last -> "nobody keeps version %d: its last keeper, %s, was seen %s ago"
                        .formatted(served.number(), last.instance(), Amounts.seconds(last.silentSeconds())))
                .orElse("nobody keeps version %d: no projector that has fold %d was seen"
                        .formatted(served.number(), served.fold()));
    }

    /// The living keeper that is furthest.
    private static Optional<KeeperStatus> best(VersionStatus served) {
        var order = List.of(
                ProjectionState.STOPPED.name(),
                ProjectionState.WAITING.name(),
                ProjectionState.STARTING.name(),
                ProjectionState.CATCHING_UP.name(),
                ProjectionState.LIVE.name());
        return served.keepers().stream()
                .filter(KeeperStatus::alive)
                .max(Comparator.comparingInt(keeper -> order.indexOf(keeper.state())));
    }

    private static List<String> behind(VersionStatus served) {
        var lag = served.lag();
        if (lag == null) {
            return List.of("nobody can tell how far it is behind: " + served.lagUnknown());
        }
        var complaints = new ArrayList<String>();
        if (lag.seconds() > LONGEST_LAG_SECONDS) {
            complaints.add("the oldest event that its documents don't hold is %s old"
                    .formatted(Amounts.seconds(lag.seconds())));
        }
        if (lag.parked() > 0) {
            complaints.add(Amounts.count(lag.parked(), "stream") + " parked");
        }
        return complaints;
    }
}
