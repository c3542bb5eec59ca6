package io.baedal.projections.cli;

import io.baedal.projections.View;
import io.baedal.projections.operations.OperationRefused;
import io.baedal.projections.operations.Stores;
import io.baedal.projections.versions.ControlState;
import io.baedal.projections.versions.ViewVersion;
import java.util.stream.Collectors;

/// A version of a view's documents, with the fold that makes it.
///
/// @param number of the version
/// @param fold the view's code that belongs to it
public record ChosenVersion(int number, View fold) {
    /// The one with a number, or the served one.
    ///
    /// @param number null for the served one
    /// @throws OperationRefused when there is none, or this program doesn't have its fold
    public static ChosenVersion of(Stores stores, View view, Integer number) {
        var state = stores.ofViews(stores.control(view.name()).read());
        var version = number == null ? served(view, state) : numbered(view, state, number);
        return new ChosenVersion(version.number(), fold(view, version));
    }

    private static ViewVersion served(View view, ControlState state) {
        return state.active()
                .orElseThrow(() -> new OperationRefused(view.name()
                        + " has no served version yet: it is begun when a projector that has the view starts."));
    }

    private static ViewVersion numbered(View view, ControlState state, int number) {
        return state.version(number)
                .orElseThrow(() -> new OperationRefused("%s has no version %d; it has %s."
                        .formatted(
                                view.name(),
                                number,
                                state.versions().isEmpty()
                                        ? "none"
                                        : state.versions().stream()
                                                .map(version -> Integer.toString(version.number()))
                                                .collect(Collectors.joining(", ")))));
    }

    private static View fold(View view, ViewVersion version) {
        return KnownViews.fold(view.name(), version.fold())
                .orElseThrow(() -> new OperationRefused(
                        "Version %d of %s is made by fold %d, which this program doesn't have (it has %d): use the release that has it, or rebuild."
                                .formatted(version.number(), view.name(), version.fold(), view.version())));
    }
}
