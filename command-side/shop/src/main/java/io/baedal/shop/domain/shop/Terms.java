package io.baedal.shop.domain.shop;

import io.baedal.events.shop.DeliveryAreasChanged;
import io.baedal.events.shop.MinimumOrderChanged;
import io.baedal.events.shop.OpeningHoursChanged;
import io.baedal.events.shop.ShopEvent;
import io.baedal.shop.domain.shop.ShopCommand.ChangeDeliveryAreas;
import io.baedal.shop.domain.shop.ShopCommand.ChangeMinimumOrder;
import io.baedal.shop.domain.shop.ShopCommand.ChangeOpeningHours;
import io.baedal.shop.domain.shop.ShopCommand.SetTerms;
import java.util.List;

/// An owner changes the terms of delivery. An open shop keeps what it needed in order to open.
final class Terms {

    private Terms() {}

    static List<ShopEvent> decide(SetTerms command, Shop shop) {
        shop.assertChangeableBy(command.by());
        var event = event(command, shop.shopId());
        var changed = shop.after(event);
        if (changed.equals(shop)) {
            return List.of();
        }
        if (shop.standing() == Standing.OPEN) {
            Trading.assertFitToOpen(changed);
        }
        return List.of(event);
    }

    private static ShopEvent event(SetTerms command, String shopId) {
        return switch (command) {
            case ChangeOpeningHours c ->
                new OpeningHoursChanged(shopId, c.hours().hours());
            case ChangeMinimumOrder c ->
                new MinimumOrderChanged(shopId, c.minimumOrder().amount());
            case ChangeDeliveryAreas c ->
                new DeliveryAreasChanged(shopId, c.areas().areas());
        };
    }
}
