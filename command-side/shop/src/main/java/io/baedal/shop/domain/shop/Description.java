package io.baedal.shop.domain.shop;

import io.baedal.events.shop.ShopCategoryChanged;
import io.baedal.events.shop.ShopEvent;
import io.baedal.events.shop.ShopIntroductionChanged;
import io.baedal.events.shop.ShopMoved;
import io.baedal.events.shop.ShopNotesChanged;
import io.baedal.events.shop.ShopPhoneChanged;
import io.baedal.events.shop.ShopRenamed;
import io.baedal.shop.domain.shop.ShopCommand.ChangeCategory;
import io.baedal.shop.domain.shop.ShopCommand.ChangeIntroduction;
import io.baedal.shop.domain.shop.ShopCommand.ChangeNotes;
import io.baedal.shop.domain.shop.ShopCommand.ChangePhone;
import io.baedal.shop.domain.shop.ShopCommand.Describe;
import io.baedal.shop.domain.shop.ShopCommand.MoveShop;
import io.baedal.shop.domain.shop.ShopCommand.RenameShop;
import java.util.List;

/// An owner changes what customers read about the shop, at any time until it is closed for good.
final class Description {

    private Description() {}

    static List<ShopEvent> decide(Describe command, Shop shop) {
        shop.assertChangeableBy(command.by());
        var event = event(command, shop.shopId());
        return shop.after(event).equals(shop) ? List.of() : List.of(event);
    }

    private static ShopEvent event(Describe command, String shopId) {
        return switch (command) {
            case RenameShop c -> new ShopRenamed(shopId, c.name().value());
            case ChangeCategory c -> new ShopCategoryChanged(shopId, c.category());
            case ChangePhone c -> new ShopPhoneChanged(shopId, c.phone().value());
            case ChangeIntroduction c ->
                new ShopIntroductionChanged(shopId, c.introduction().value());
            case MoveShop c -> new ShopMoved(shopId, c.place().address());
            case ChangeNotes c ->
                new ShopNotesChanged(shopId, c.origin().value(), c.allergy().value());
        };
    }
}
