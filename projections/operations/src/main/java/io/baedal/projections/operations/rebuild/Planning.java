package io.baedal.projections.operations.rebuild;

import io.baedal.projections.View;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.journal.Changes;
import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.Head;
import io.baedal.projections.versions.VersionState;
import io.baedal.projections.versions.ViewVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/// Decides which version a rebuild builds. Only reads.
final class Planning {
    private static final double USUAL_EVENTS_PER_SECOND = 30_000;
    private static final int RECENT_ENTRIES = 100;

    private record Choice(int number, boolean resumes) {}

    private final Stores stores;
    private final View view;
    private final RebuildSettings settings;

    Planning(Stores stores, View view, RebuildSettings settings) {
        this.stores = stores;
        this.view = view;
        this.settings = settings;
    }

    RebuildPlan plan(OptionalInt to) {
        var state = stores.ofViews(stores.control(view.name()).read());
        int served = head(state).active();
        state.pause().ifPresent(pause -> {
            throw new OperationRefused("%s is paused since %s by %s: nobody would keep the new version. Resume it first"
                    .formatted(view.name(), pause.since(), pause.by()));
        });
        Leases.refuseIfHeld(view.name(), state, Instant.now());
        var choice = to.isPresent() ? wanted(state, to.getAsInt()) : next(state);
        var size = new ViewSize(stores, view, served).measure();
        return new RebuildPlan(
                served,
                choice.number,
                view.version(),
                choice.resumes,
                size.streams(),
                size.events(),
                Duration.ofMillis((long) (1000 * size.events() / rate())));
    }

    private Head head(ControlState state) {
        return state.head()
                .orElseThrow(() -> new OperationRefused("No version of " + view.name()
                        + " is served: start a projector, which begins with version 1 and fills it by itself"));
    }

    private Choice wanted(ControlState state, int number) {
        Optional<ViewVersion> known = state.version(number);
        if (known.isPresent()) {
            if (!isOurs(known.get())) {
                throw new OperationRefused(
                        "Version %d of %s is there already (fold %d, %s). Leave the number out, or drop it first"
                                .formatted(
                                        number,
                                        view.name(),
                                        known.get().fold(),
                                        known.get().state()));
            }
            return new Choice(number, true);
        }
        if (number < state.unused()) {
            throw new OperationRefused("%d was a version of %s before, and numbers aren't used again; the next is %d"
                    .formatted(number, view.name(), state.unused()));
        }
        return new Choice(number, false);
    }

    private Choice next(ControlState state) {
        return state.versions().stream()
                .filter(this::isOurs)
                .max(Comparator.comparingInt(ViewVersion::number))
                .map(version -> new Choice(version.number(), true))
                .orElseGet(() -> new Choice(state.unused(), false));
    }

    /// Whether its rebuild didn't end, and this program has the fold that it was begun with.
    private boolean isOurs(ViewVersion version) {
        return version.builder() != null
                && version.fold() == view.version()
                && version.state() != VersionState.DROPPING;
    }

    private double rate() {
        double usual = stores.journal(view.name()).latest(RECENT_ENTRIES).stream()
                .filter(entry -> entry.what().equals(Changes.VERSION_SERVED))
                .map(entry -> entry.details().get(Rebuild.RATE))
                .filter(Number.class::isInstance)
                .mapToDouble(rate -> ((Number) rate).doubleValue())
                .filter(rate -> rate > 0)
                .findFirst()
                .orElse(USUAL_EVENTS_PER_SECOND);
        return settings.throttle() > 0 ? Math.min(usual, settings.throttle()) : usual;
    }
}
