package io.baedal.projections.operations;

import io.baedal.projections.View;
import io.baedal.projections.versions.VersionState;
import io.baedal.projections.versions.ViewVersion;

/// Makes sure that this program may work on the documents of a version: that they are there, and that it has the
/// fold that makes them.
public final class VersionOnHand {
    private VersionOnHand() {}

    /// The version.
    ///
    /// @throws OperationRefused when it is none to work on
    public static ViewVersion require(Stores stores, View view, int number) {
        var state = stores.ofViews(stores.control(view.name()).read());
        var version = state.version(number)
                .orElseThrow(() -> new OperationRefused("There is no version %d of %s; there are %s"
                        .formatted(
                                number,
                                view.name(),
                                state.versions().stream()
                                        .map(ViewVersion::number)
                                        .toList())));
        if (version.state() != VersionState.KEPT) {
            throw new OperationRefused("Version %d of %s is %s: there is nothing to compare or change in it"
                    .formatted(number, view.name(), doing(version.state())));
        }
        if (version.fold() != view.version()) {
            throw new OperationRefused(
                    "Version %d of %s is made by fold %d, and this program has fold %d; use the release that has the other"
                            .formatted(number, view.name(), version.fold(), view.version()));
        }
        return version;
    }

    private static String doing(VersionState state) {
        return state == VersionState.BUILDING ? "still being built" : "being removed";
    }
}
