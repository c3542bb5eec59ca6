package io.baedal.projections.cli;

import io.baedal.projections.Folds;
import io.baedal.projections.View;
import io.baedal.projections.Views;
import java.util.List;
import java.util.Optional;

/// The views whose code this program has.
public final class KnownViews {
    private KnownViews() {}

    /// Their names, in order.
    public static List<String> names() {
        return List.copyOf(Views.installed().keySet());
    }

    /// A view's newest fold.
    ///
    /// @throws IllegalArgumentException when there is no such view
    public static View newest(String name) {
        return folds(name).newest();
    }

    /// A certain fold of a view, if this program has it.
    public static Optional<View> fold(String name, int fold) {
        return folds(name).version(fold);
    }

    private static Folds folds(String name) {
        return Views.named(List.of(name)).getFirst();
    }
}
