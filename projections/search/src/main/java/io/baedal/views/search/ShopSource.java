package io.baedal.views.search;

import io.baedal.events.shop.ShopEvent;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;

/// The streams `shop-<id>`, kept as [SearchedShop].
public final class ShopSource implements Source<SearchedShop, ShopEvent> {
    private static final PartFormat<SearchedShop> FORMAT = new SearchedShopFormat();

    @Override
    public String category() {
        return SearchDocument.SHOP;
    }

    @Override
    public Class<ShopEvent> events() {
        return ShopEvent.class;
    }

    @Override
    public SearchedShop initial() {
        return SearchedShop.UNKNOWN;
    }

    @Override
    public SearchedShop evolve(SearchedShop shop, ShopEvent event) {
        return shop.after(event);
    }

    @Override
    public PartFormat<SearchedShop> format() {
        return FORMAT;
    }
}
