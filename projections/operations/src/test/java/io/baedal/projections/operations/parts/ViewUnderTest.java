package io.baedal.projections.operations.parts;

import io.baedal.projections.Source;
import io.baedal.projections.View;
import io.baedal.views.shopdisplay.MenuSource;
import io.baedal.views.shopdisplay.ShopSource;
import java.util.List;

/// The shop page under another name, so that each test has a database of its own.
public record ViewUnderTest(String name, int version, List<Source<?, ?>> sources) implements View {
    /// Of the shop page's own sources.
    public static ViewUnderTest called(String name) {
        return new ViewUnderTest(name, 1, List.of(new ShopSource(), new MenuSource()));
    }

    /// The same view, folded otherwise.
    public ViewUnderTest with(Source<?, ?>... others) {
        return new ViewUnderTest(name, version, List.of(others));
    }
}
