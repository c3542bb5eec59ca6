package io.baedal.views.shopdisplay;

import io.baedal.projections.Source;
import io.baedal.projections.View;
import java.util.List;

/// The shop page as it was folded at first: what the shop tells of itself, and its menu. It is here for installations
/// that serve documents of this fold until they are rebuilt with [ShopDisplayView].
public final class FirstShopDisplayView implements View {
    @Override
    public String name() {
        return ShopDisplayDocument.VIEW;
    }

    @Override
    public List<Source<?, ?>> sources() {
        return List.of(ShopSource.withoutCard(), MenuSource.withoutDishes());
    }
}
