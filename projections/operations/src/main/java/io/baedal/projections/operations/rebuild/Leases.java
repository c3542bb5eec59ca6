package io.baedal.projections.operations.rebuild;

import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.ViewVersion;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Who rebuilds a view.
final class Leases {
    private Leases() {}

    /// Refuses while somebody does.
    static void refuseIfHeld(String view, ControlState state, Instant now) {
        state.versions().stream()
                .filter(version ->
                        version.builder() != null && !version.builder().isOver(now))
                .findFirst()
                .ifPresent(version -> {
                    throw new OperationRefused(held(view, version));
                });
    }

    static String held(String view, ViewVersion version) {
        return "A rebuild of %s to version %d is running since %s, by %s; its lease ends at %s, unless it is renewed"
                .formatted(
                        view,
                        version.number(),
                        version.created().truncatedTo(ChronoUnit.SECONDS),
                        version.builder().holder(),
                        version.builder().until().truncatedTo(ChronoUnit.SECONDS));
    }
}
