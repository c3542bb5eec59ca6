package io.baedal.democity.city;

import java.util.List;

/// A shop as its owner would describe it. Amounts are whole won.
///
/// @param key names the shop among all of the city; what its idempotency keys begin with
/// @param open whether it takes orders
public record Shop(
        String key,
        String name,
        String category,
        String phone,
        Address address,
        String introduction,
        List<DailyHours> hours,
        long minimumOrder,
        List<DeliveryArea> areas,
        String origin,
        String allergy,
        List<MenuGroup> menu,
        boolean open) {
    public Shop {
        hours = List.copyOf(hours);
        areas = List.copyOf(areas);
        menu = List.copyOf(menu);
    }
}
