package io.baedal.projections.operations.pause;

import io.baedal.projections.View;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.Operator;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.journal.Changes;
import io.baedal.projections.operations.journal.JournalEntry;
import io.baedal.projections.versions.Pause;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// Stops all projectors keeping a view, and lets them go on.
public final class Pausing {
    private final Stores stores;
    private final View view;
    private final Operator operator;

    public Pausing(Stores stores, View view, Operator operator) {
        this.stores = stores;
        this.view = view;
        this.operator = operator;
    }

    /// Pauses the view.
    ///
    /// @throws OperationRefused when it is paused already, or has never begun
    public void pause() {
        var control = stores.control(view.name());
        var pause = new Pause(operator.name(), operator.why(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
        if (!stores.ofViews(control.pause(pause))) {
            throw new OperationRefused(stores.ofViews(control.read())
                    .pause()
                    .map(already -> "%s is paused already, by %s since %s: %s"
                            .formatted(view.name(), already.by(), already.since(), already.why()))
                    .orElse(view.name() + " can't be paused: no projector has begun it yet."));
        }
        record(Changes.PAUSED);
    }

    /// Ends the pause.
    ///
    /// @throws OperationRefused when there is none
    public void resume() {
        if (!stores.ofViews(stores.control(view.name()).resume())) {
            throw new OperationRefused(view.name() + " isn't paused.");
        }
        record(Changes.RESUMED);
    }

    private void record(String what) {
        stores.journal(view.name()).record(JournalEntry.now(what, operator, Map.of()));
    }
}
