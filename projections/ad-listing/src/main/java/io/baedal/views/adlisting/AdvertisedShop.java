package io.baedal.views.adlisting;

import io.baedal.events.shop.DeliveryArea;
import io.baedal.events.shop.DeliveryAreasChanged;
import io.baedal.events.shop.MinimumOrderChanged;
import io.baedal.events.shop.OpeningHoursChanged;
import io.baedal.events.shop.ShopCategoryChanged;
import io.baedal.events.shop.ShopClosed;
import io.baedal.events.shop.ShopEvent;
import io.baedal.events.shop.ShopIntroductionChanged;
import io.baedal.events.shop.ShopMoved;
import io.baedal.events.shop.ShopNotesChanged;
import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopPaused;
import io.baedal.events.shop.ShopPhoneChanged;
import io.baedal.events.shop.ShopRegistered;
import io.baedal.events.shop.ShopRenamed;
import io.baedal.events.shop.ShopResumed;
import io.baedal.events.shop.ShopSuspended;
import io.baedal.projections.UnfoldableEvent;
import java.util.List;

/// What decides whether a shop's campaigns are shown.
///
/// @param state null before the shop is registered
/// @param areas the districts that it delivers to
record AdvertisedShop(ShopState state, List<String> areas, List<Opening> hours) {
    /// Before it is registered.
    static final AdvertisedShop UNKNOWN = new AdvertisedShop(null, List.of(), List.of());

    AdvertisedShop {
        areas = List.copyOf(areas);
        hours = List.copyOf(hours);
    }

    /// The shop after one more event.
    AdvertisedShop after(ShopEvent event) {
        if (state == null != event instanceof ShopRegistered) {
            throw new UnfoldableEvent("A shop's history starts with its registration, and has only one");
        }
        return switch (event) {
            case ShopRegistered _, ShopPaused _, ShopResumed _ -> being(ShopState.PAUSED);
            case ShopOpened _ -> being(ShopState.OPEN);
            case ShopSuspended _ -> being(ShopState.SUSPENDED);
            case ShopClosed _ -> being(ShopState.CLOSED);
            case DeliveryAreasChanged e ->
                new AdvertisedShop(
                        state, e.areas().stream().map(DeliveryArea::district).toList(), hours);
            case OpeningHoursChanged e ->
                new AdvertisedShop(
                        state, areas, e.hours().stream().map(Opening::of).toList());
            case ShopRenamed _,
                    ShopCategoryChanged _,
                    ShopPhoneChanged _,
                    ShopIntroductionChanged _,
                    ShopMoved _,
                    MinimumOrderChanged _,
                    ShopNotesChanged _ -> this;
        };
    }

    private AdvertisedShop being(ShopState state) {
        return new AdvertisedShop(state, areas, hours);
    }
}
