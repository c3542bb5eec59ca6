package io.baedal.views.shopdisplay;

import io.baedal.projections.Source;
import io.baedal.projections.View;
import java.util.List;

/// The shop page: what the shop tells of itself, and its menu, joined by the shop's id.
public final class ShopDisplayView implements View {
    @Override
    public String name() {
        return ShopDisplayDocument.VIEW;
    }

    @Override
    public List<Source<?, ?>> sources() {
        return List.of(new ShopSource(), new MenuSource());
    }
}
