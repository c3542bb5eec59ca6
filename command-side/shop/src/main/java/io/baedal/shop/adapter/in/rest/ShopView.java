package io.baedal.shop.adapter.in.rest;

import io.baedal.events.shop.Address;
import io.baedal.events.shop.DailyHours;
import io.baedal.events.shop.DeliveryArea;
import io.baedal.events.shop.ShopCategory;
import io.baedal.shop.domain.shop.Shop;
import io.baedal.shop.domain.shop.Standing;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A shop as it is now.
@Schema(name = "Shop")
record ShopView(
        String id,
        long revision,
        String ownerId,
        String name,
        ShopCategory category,
        String phone,
        String introduction,
        Address address,
        String origin,
        String allergy,
        List<DailyHours> openingHours,
        @Schema(description = "Whole won") long minimumOrder,
        List<DeliveryArea> deliveryAreas,
        Standing standing,
        @Schema(description = "Why it is suspended") String standingReason) {

    static ShopView of(Shop shop, long revision) {
        var information = shop.information();
        var terms = shop.terms();
        return new ShopView(
                shop.shopId(),
                revision,
                shop.ownerId(),
                information.name(),
                information.category(),
                information.phone(),
                information.introduction(),
                information.address(),
                information.origin(),
                information.allergy(),
                terms.hours(),
                terms.minimumOrder(),
                terms.areas(),
                shop.standing(),
                shop.standingReason());
    }
}
