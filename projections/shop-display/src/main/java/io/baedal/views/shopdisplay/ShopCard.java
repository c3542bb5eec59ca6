package io.baedal.views.shopdisplay;

import io.baedal.events.shop.DailyHours;
import io.baedal.events.shop.DeliveryArea;
import io.baedal.events.shop.ShopCategory;
import java.util.List;

/// What a list of shops shows of one, as far as the shop tells it: the names are those of [ShopInfo].
///
/// @param minimumOrder whole won
public record ShopCard(
        String id,
        String name,
        ShopCategory category,
        ShopState state,
        String introduction,
        String district,
        double latitude,
        double longitude,
        long minimumOrder,
        List<DeliveryArea> areas,
        List<DailyHours> hours) {
    public ShopCard {
        areas = List.copyOf(areas);
        hours = List.copyOf(hours);
    }

    static ShopCard of(ShopInfo shop) {
        var place = shop.address();
        return new ShopCard(
                shop.id(),
                shop.name(),
                shop.category(),
                shop.state(),
                shop.introduction(),
                place.district(),
                place.latitude(),
                place.longitude(),
                shop.minimumOrder(),
                shop.areas(),
                shop.hours());
    }
}
