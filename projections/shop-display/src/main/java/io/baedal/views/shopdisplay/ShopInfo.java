package io.baedal.views.shopdisplay;

import io.baedal.events.shop.Address;
import io.baedal.events.shop.DailyHours;
import io.baedal.events.shop.DeliveryArea;
import io.baedal.events.shop.ShopCategory;
import io.baedal.events.shop.ShopEvent;
import java.util.List;

/// The info tab of a shop page. Nothing about the owner is on it.
///
/// @param minimumOrder whole won
public record ShopInfo(
        String id,
        String name,
        ShopCategory category,
        ShopState state,
        String phone,
        String introduction,
        Address address,
        List<DailyHours> hours,
        long minimumOrder,
        List<DeliveryArea> areas,
        ShopNotes notes) {

    /// Before the shop is registered.
    public static final ShopInfo UNKNOWN =
            new ShopInfo(null, null, null, ShopState.PAUSED, null, "", null, List.of(), 0, List.of(), ShopNotes.NONE);

    public ShopInfo {
        hours = List.copyOf(hours);
        areas = List.copyOf(areas);
    }

    /// The info after one more event.
    public ShopInfo after(ShopEvent event) {
        var draft = new ShopInfoDraft(this);
        draft.take(event);
        return draft.info();
    }
}
