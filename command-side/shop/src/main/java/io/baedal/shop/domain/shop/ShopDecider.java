package io.baedal.shop.domain.shop;

import io.baedal.command.domain.Decider;
import io.baedal.events.shop.ShopEvent;
import io.baedal.shop.domain.shop.ShopCommand.Describe;
import io.baedal.shop.domain.shop.ShopCommand.RegisterShop;
import io.baedal.shop.domain.shop.ShopCommand.SetTerms;
import io.baedal.shop.domain.shop.ShopCommand.Trade;
import java.util.List;

/// The rules of a shop. A command that changes nothing succeeds without an event.
public final class ShopDecider implements Decider<ShopCommand, Shop, ShopEvent> {

    @Override
    public Shop initial() {
        return Shop.NONE;
    }

    @Override
    public List<ShopEvent> decide(ShopCommand command, Shop shop) {
        return switch (command) {
            case RegisterShop c -> Registration.decide(c, shop);
            case Describe c -> Description.decide(c, shop);
            case SetTerms c -> Terms.decide(c, shop);
            case Trade c -> Trading.decide(c, shop);
        };
    }

    @Override
    public Shop evolve(Shop shop, ShopEvent event) {
        return shop.after(event);
    }
}
