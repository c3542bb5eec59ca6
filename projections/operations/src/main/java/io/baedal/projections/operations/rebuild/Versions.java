package io.baedal.projections.operations.rebuild;

import io.baedal.projections.View;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.Operator;
import io.baedal.projections.operations.Pacing;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.operations.journal.Changes;
import io.baedal.projections.operations.journal.JournalEntry;
import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.Head;
import io.baedal.projections.versions.ViewControl;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// What can be done to the versions that are there. Blocks.
public final class Versions {
    /// Query services follow the switch within a second; what they were asked before that ends within this.
    private static final Duration LAST_READS = Duration.ofSeconds(10);

    /// A projector says twice in this time that it is alive, and sees within a second what isn't to be kept any more.
    private static final Duration LAST_WRITES = Duration.ofSeconds(5);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Stores stores;
    private final View view;
    private final Operator operator;
    private final ViewControl control;

    public Versions(Stores stores, View view, Operator operator) {
        this.stores = stores;
        this.view = view;
        this.operator = operator;
        control = stores.control(view.name());
    }

    /// Serves the version again that was served before.
    ///
    /// @return what is served now
    /// @throws OperationRefused when there is none
    public Head rollback() {
        var head = head(read());
        if (head.previous() == null) {
            throw new OperationRefused("There is no version of " + view.name() + " to go back to");
        }
        if (!stores.ofViews(control.serve(head.active(), head.previous(), Instant.now()))) {
            throw new OperationRefused("Version %d of %s can't be served instead of %d any more; see status"
                    .formatted(head.previous(), view.name(), head.active()));
        }
        record(Changes.ROLLED_BACK, Map.of("from", head.active(), "to", head.previous()));
        return head(read());
    }

    /// Removes a version that isn't served. Waits until nobody reads or writes it any more. May be run again.
    ///
    /// @throws OperationRefused when it is served, being rebuilt, or not there
    public void drop(int number) {
        var state = read();
        if (head(state).active() == number) {
            throw new OperationRefused(
                    "Version %d of %s is served; roll back or rebuild first".formatted(number, view.name()));
        }
        if (state.version(number).isEmpty()) {
            throw new OperationRefused("There is no version %d of %s".formatted(number, view.name()));
        }
        awaitLastReads(head(state));
        begin(number);
        awaitLastWrites(number);
        stores.ofViews(control.drop(number));
        record(Changes.VERSION_DROPPED, Map.of("version", number));
    }

    private void begin(int number) {
        if (stores.ofViews(control.beginDrop(number, Instant.now()))) {
            return;
        }
        Leases.refuseIfHeld(view.name(), read(), Instant.now());
        throw new OperationRefused("Version %d of %s is served since just now, or was dropped by somebody else"
                .formatted(number, view.name()));
    }

    private static void awaitLastReads(Head head) {
        var over = head.since().plus(LAST_READS);
        var left = Duration.between(Instant.now(), over);
        if (left.isPositive() && left.compareTo(LAST_READS) <= 0) {
            Pacing.pause(left);
        }
    }

    /// A projector that was writing could make the database anew.
    private void awaitLastWrites(int number) {
        while (read().keepers().stream()
                .filter(keeper -> keeper.version() == number)
                .anyMatch(keeper -> keeper.at().isAfter(Instant.now().minus(LAST_WRITES)))) {
            Pacing.pause(BETWEEN_LOOKS);
        }
    }

    private ControlState read() {
        return stores.ofViews(control.read());
    }

    private Head head(ControlState state) {
        return state.head().orElseThrow(() -> new OperationRefused("No version of " + view.name() + " is served yet"));
    }

    private void record(String what, Map<String, Object> details) {
        stores.journal(view.name()).record(JournalEntry.now(what, operator, details));
    }
}
