package io.baedal.views.search;

import io.baedal.events.shop.DeliveryArea;
import io.baedal.events.shop.ShopCategory;
import io.baedal.events.shop.ShopEvent;
import java.util.List;

/// What a shop is looked for by.
///
/// @param name null before the shop is registered
/// @param state as in [SearchDocument#STATE]
/// @param minimumOrder whole won
record SearchedShop(
        String name,
        ShopCategory category,
        int state,
        String introduction,
        double latitude,
        double longitude,
        List<OpenRange> hours,
        long minimumOrder,
        List<DeliveryArea> areas) {

    /// Before the shop is registered.
    static final SearchedShop UNKNOWN =
            new SearchedShop(null, null, SearchDocument.PAUSED, "", 0, 0, List.of(), 0, List.of());

    SearchedShop {
        hours = List.copyOf(hours);
        areas = List.copyOf(areas);
    }

    /// The shop after one more event.
    SearchedShop after(ShopEvent event) {
        var draft = new SearchedShopDraft(this);
        draft.take(event);
        return draft.shop();
    }
}
