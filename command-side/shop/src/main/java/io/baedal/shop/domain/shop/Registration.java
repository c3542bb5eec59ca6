package io.baedal.shop.domain.shop;

import io.baedal.events.shop.ShopEvent;
import io.baedal.events.shop.ShopRegistered;
import io.baedal.shop.domain.shop.ShopCommand.RegisterShop;
import java.util.List;

/// A shop begins: once, and only for someone who is registered as an owner.
final class Registration {

    private Registration() {}

    static List<ShopEvent> decide(RegisterShop c, Shop shop) {
        if (shop.standing() != Standing.UNKNOWN) {
            throw new ShopRefusal.AlreadyRegistered();
        }
        if (!c.ownerIsActive()) {
            throw new ShopRefusal.OwnerNotRegistered();
        }
        return List.of(new ShopRegistered(
                c.shopId(),
                c.by().id(),
                c.name().value(),
                c.category(),
                c.phone().value(),
                c.place().address()));
    }
}
