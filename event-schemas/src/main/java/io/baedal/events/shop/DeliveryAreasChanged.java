package io.baedal.events.shop;

import java.util.List;

/// All districts that the shop delivers to, each with its fee. Version 1 had one fee for all districts.
public record DeliveryAreasChanged(String shopId, List<DeliveryArea> areas) implements ShopEvent {
    public DeliveryAreasChanged {
        areas = List.copyOf(areas);
    }
}
