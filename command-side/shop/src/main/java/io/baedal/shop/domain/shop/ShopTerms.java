package io.baedal.shop.domain.shop;

import io.baedal.events.shop.DailyHours;
import io.baedal.events.shop.DeliveryArea;
import java.util.List;

/// When, where to and from which amount a shop delivers.
///
/// @param minimumOrder in whole won
public record ShopTerms(List<DailyHours> hours, long minimumOrder, List<DeliveryArea> areas) {

    static final ShopTerms NONE = new ShopTerms(List.of(), 0, List.of());

    public ShopTerms {
        hours = List.copyOf(hours);
        areas = List.copyOf(areas);
    }

    ShopTerms during(List<DailyHours> hours) {
        return new ShopTerms(hours, minimumOrder, areas);
    }

    ShopTerms from(long minimumOrder) {
        return new ShopTerms(hours, minimumOrder, areas);
    }

    ShopTerms to(List<DeliveryArea> areas) {
        return new ShopTerms(hours, minimumOrder, areas);
    }
}
