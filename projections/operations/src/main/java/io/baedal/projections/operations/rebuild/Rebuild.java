package io.baedal.projections.operations.rebuild;

import io.baedal.projections.View;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.Operator;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.bulk.BulkBuild;
import io.baedal.projections.operations.bulk.BulkSettings;
import io.baedal.projections.operations.bulk.Filled;
import io.baedal.projections.operations.journal.Changes;
import io.baedal.projections.operations.journal.JournalEntry;
import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.Progress;
import io.baedal.projections.versions.Verified;
import io.baedal.projections.versions.VersionState;
import io.baedal.projections.versions.ViewControl;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/// Rebuilds a view beside the version that is served, and serves the new one. Killed at any point it leaves the served
/// version alone, and goes on when it is run again. Blocks; used by one thread.
public final class Rebuild {
    /// The detail of a journal entry that says how fast events were read and folded.
    static final String RATE = "eventsPerSecond";

    private static final Duration CHECKPOINT_EVERY = Duration.ofSeconds(20);

    private final Stores stores;
    private final View view;
    private final RebuildSettings settings;
    private final Operator operator;
    private final ViewControl control;
    private final Duration checkpointEvery;

    /// @param view with the fold that makes the new version
    public Rebuild(Stores stores, View view, RebuildSettings settings, Operator operator) {
        this(stores, view, settings, operator, CHECKPOINT_EVERY);
    }

    /// @param checkpointEvery how much time a rebuild that was killed may lose
    Rebuild(Stores stores, View view, RebuildSettings settings, Operator operator, Duration checkpointEvery) {
        this.stores = stores;
        this.view = view;
        this.settings = settings;
        this.operator = operator;
        this.checkpointEvery = checkpointEvery;
        control = stores.control(view.name());
    }

    /// What a rebuild would do now.
    ///
    /// @param to the number of the new version; empty for the one whose rebuild didn't end, or the next
    /// @throws OperationRefused when there is nothing to rebuild, or somebody does it already
    public RebuildPlan plan(OptionalInt to) {
        return new Planning(stores, view, settings).plan(to);
    }

    /// Builds, follows, verifies and switches.
    ///
    /// @throws OperationRefused when somebody else rebuilds the view, when nobody keeps the new version, or when
    /// it isn't fit to be served
    /// @throws io.baedal.projections.operations.StoreUnavailable when a store was away for too long; run it again
    public RebuildOutcome run(RebuildPlan plan, RebuildListener listener) {
        var began = System.nanoTime();
        try (var tenure = Tenure.begin(stores, view.name(), plan, operator)) {
            record(plan.resumes() ? Changes.REBUILD_RESUMED : Changes.REBUILD_BEGUN, details(plan));
            var filled = build(plan, tenure, listener);
            double building = seconds(began);
            listener.stage(Stage.FOLLOWING);
            new Following(stores, view, plan.to(), settings.patience(), tenure).await(listener);
            listener.stage(Stage.VERIFYING);
            verify(plan, tenure, listener);
            listener.stage(Stage.SWITCHING);
            serve(plan, tenure, filled, building);
            listener.stage(Stage.SERVED);
            return new RebuildOutcome(
                    plan.from(),
                    plan.to(),
                    filled.events(),
                    filled.parked(),
                    Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private Filled build(RebuildPlan plan, Tenure tenure, RebuildListener listener) {
        if (state(plan.to()) == VersionState.KEPT) {
            listener.says("Version %d is built already".formatted(plan.to()));
            return new Filled(null, 0, 0);
        }
        listener.stage(Stage.BUILDING);
        var bulk = new BulkSettings(
                settings.partitions(),
                settings.memoryBytes(),
                settings.throttle(),
                settings.patience(),
                checkpointEvery);
        var filled = new BulkBuild(
                        stores,
                        view,
                        plan.to(),
                        tenure.token(),
                        bulk,
                        tenure::check,
                        events -> listener.progress(events, Math.max(events, plan.events())))
                .run();
        advance(stores.version(view, plan.to()).progress(), filled.end());
        if (!stores.ofViews(control.keep(plan.to(), tenure.token()))) {
            throw tooLate(plan);
        }
        return filled;
    }

    private VersionState state(int number) {
        return stores.ofViews(control.read())
                .version(number)
                .orElseThrow(() -> new OperationRefused("Version " + number + " was dropped meanwhile"))
                .state();
    }

    /// From here on projectors look at the log.
    private void advance(Progress progress, LogPosition end) {
        var position = stores.ofViews(progress.load()).orElse(null);
        if (end != null && (position == null || position.compareTo(end) < 0)) {
            stores.ofViews(progress.move(position, end));
        }
    }

    private void verify(RebuildPlan plan, Tenure tenure, RebuildListener listener) {
        var began = Instant.now();
        var gate = new VerifyGate(stores, view, plan, settings, listener);
        var objections = gate.objections();
        tenure.check();
        if (!objections.isEmpty()) {
            var details = details(plan);
            details.put("objections", objections);
            record(Changes.REBUILD_FAILED, details);
            throw new OperationRefused(
                    "Version %d of %s isn't fit to be served, version %d still is:%n  %s%nDrop it. If it is version %d that is wrong, verify and repair that first"
                            .formatted(
                                    plan.to(),
                                    view.name(),
                                    plan.from(),
                                    String.join(System.lineSeparator() + "  ", objections),
                                    plan.from()));
        }
        if (gate.isWhole()) {
            stores.ofViews(control.verified(new Verified(plan.to(), began, plan.streams())));
        }
    }

    private void serve(RebuildPlan plan, Tenure tenure, Filled filled, double building) {
        if (!stores.ofViews(control.serveRebuilt(plan.from(), plan.to(), tenure.token(), Instant.now()))) {
            throw tooLate(plan);
        }
        var details = details(plan);
        if (filled.events() > 0) {
            details.put("events", filled.events());
            details.put(RATE, Math.round(filled.events() / building));
        }
        record(Changes.VERSION_SERVED, details);
    }

    private OperationRefused tooLate(RebuildPlan plan) {
        return new OperationRefused(
                "Another rebuild of %s to version %d has taken over, or version %d isn't served any more; see history and status"
                        .formatted(view.name(), plan.to(), plan.from()));
    }

    private static Map<String, Object> details(RebuildPlan plan) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("from", plan.from());
        details.put("to", plan.to());
        details.put("fold", plan.fold());
        return details;
    }

    private void record(String what, Map<String, Object> details) {
        stores.journal(view.name()).record(JournalEntry.now(what, operator, details));
    }
}
