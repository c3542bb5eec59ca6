package io.baedal.projections.cli.status;

import io.baedal.projections.cli.KnownViews;
import io.baedal.projections.cli.terminal.Complaint;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.lag.LagProbe;
import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.Head;
import io.baedal.projections.versions.Keeper;
import io.baedal.projections.versions.VersionState;
import io.baedal.projections.versions.ViewVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Asks how one view is doing. Remembers what its keepers counted, for the rate.
final class ViewSurvey {
    private static final Duration SECOND_LOOK = Duration.ofMillis(250);
    private static final int MOST_LOOKS = 12;

    private final String view;
    private final Stores stores;
    private final Owners owners;
    private final Rates rates = new Rates();
    private final Semaphore nobody = new Semaphore(0);

    private record Lag(LagStatus lag, String unknown) {}

    ViewSurvey(String view, Stores stores, Owners owners) {
        this.view = view;
        this.stores = stores;
        this.owners = owners;
    }

    ViewStatus now() {
        look();
        List<PartitionOwner> members = List.of();
        String ownersUnknown = null;
        try {
            members = owners.of(view);
        } catch (BrokerSilent silent) {
            ownersUnknown = silent.getMessage();
        }
        var control = lookUntilRateIsKnown();
        var versions = control.versions().stream()
                .map(version -> version(control, version))
                .toList();
        var health = Health.of(control, versions);
        return new ViewStatus(
                view,
                health.complaints().isEmpty(),
                health.state(),
                control.head().map(Head::active).orElse(null),
                control.head().map(Head::since).orElse(null),
                control.pause().orElse(null),
                control.verified().orElse(null),
                health.complaints(),
                versions,
                members,
                ownersUnknown);
    }

    private ControlState look() {
        var control = stores.ofViews(stores.control(view).read());
        rates.note(control.keepers());
        return control;
    }

    /// Keepers give a sign of life every two seconds.
    private ControlState lookUntilRateIsKnown() {
        var control = look();
        try {
            for (int looks = 1; looks < MOST_LOOKS && !rates.knows(alive(control.keepers())); looks++) {
                nobody.tryAcquire(SECOND_LOOK.toMillis(), TimeUnit.MILLISECONDS);
                control = look();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return control;
    }

    private static List<Keeper> alive(List<Keeper> keepers) {
        var now = Instant.now();
        return keepers.stream()
                .filter(keeper -> KeeperStatus.of(keeper, now).alive())
                .toList();
    }

    private VersionStatus version(ControlState control, ViewVersion version) {
        var now = Instant.now();
        var keepers = control.keepers().stream()
                .filter(keeper -> keeper.version() == version.number())
                .toList();
        var lag = lag(version);
        return new VersionStatus(
                version.number(),
                version.fold(),
                control.head().filter(head -> head.active() == version.number()).isPresent(),
                version.state(),
                version.builder(),
                lag.lag(),
                lag.unknown(),
                rates.of(alive(keepers)),
                keepers.stream().map(keeper -> KeeperStatus.of(keeper, now)).toList());
    }

    private Lag lag(ViewVersion version) {
        if (version.state() != VersionState.KEPT) {
            return new Lag(null, "it is " + version.state().name().toLowerCase(Locale.ROOT));
        }
        try {
            // Which streams a view is made of seldom changes: another fold's answer is better than none.
            var fold = KnownViews.fold(view, version.fold()).orElseGet(() -> KnownViews.newest(view));
            return new Lag(LagStatus.of(new LagProbe(stores, fold, version.number()).measure()), null);
        } catch (RuntimeException failure) {
            return new Lag(null, Complaint.of(failure));
        }
    }
}
