package io.baedal.views.adlisting;

import io.baedal.events.shop.ShopEvent;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;
import io.baedal.projections.View;

/// The streams `shop-<id>`, shown as [AdvertisedShop].
final class ShopSource implements Source<AdvertisedShop, ShopEvent> {
    private static final PartFormat<AdvertisedShop> FORMAT = new AdvertisedShopFormat();

    @Override
    public String category() {
        return AdListingDocument.SHOP;
    }

    @Override
    public Class<ShopEvent> events() {
        return ShopEvent.class;
    }

    @Override
    public AdvertisedShop initial() {
        return AdvertisedShop.UNKNOWN;
    }

    @Override
    public AdvertisedShop evolve(AdvertisedShop shop, ShopEvent event) {
        return shop.after(event);
    }

    @Override
    public PartFormat<AdvertisedShop> format() {
        return FORMAT;
    }

    @Override
    public String collection(View view) {
        return AdListingDocument.SHOPS;
    }
}
