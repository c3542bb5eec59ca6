package io.baedal.projections.operations.verify;

import io.baedal.projections.operations.history.LoggedEvent;
import io.baedal.projections.store.LogPosition;

/// Verifies all documents: each pass over the log folds as many of them as fit in memory, up to what the documents are
/// known to hold, and compares them.
final class WholeVerification {
    private static final int EVENTS_BETWEEN_SIGNS = 1_000;

    private final Ground ground;
    private LogPosition end;
    private long events;

    WholeVerification(Ground ground) {
        this.ground = ground;
        end = ground.baseline().end();
    }

    VerifyReport run() {
        for (var slice = Slice.everything(); !slice.isEmpty(); slice = slice.next()) {
            slice = pass(slice);
        }
        return ground.findings().report();
    }

    private Slice pass(Slice slice) {
        var inquiry = ground.inquiry();
        var fold = new SliceFold(
                ground.sources(), inquiry.discards(), ground.settings().memoryBytes(), slice);
        end = ground.history().read(null, end, event -> take(fold, event));
        for (var collection : ground.documents().collections()) {
            new SliceComparison(ground, collection, inquiry).run(fold.slice(), fold.streams());
        }
        inquiry.judge(end);
        ground.listener().progress(events, fold.slice().progress(1));
        return fold.slice();
    }

    private void take(SliceFold fold, LoggedEvent event) {
        ground.throttle().take(1);
        fold.take(event);
        if (++events % EVENTS_BETWEEN_SIGNS == 0) {
            ground.listener().progress(events, fold.slice().progress(share(event.position())));
        }
    }

    private double share(LogPosition position) {
        return end == null || end.commit() == 0 ? 0 : Math.min(1, position.commit() / (double) end.commit());
    }
}
