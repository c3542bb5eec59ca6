package io.baedal.shop.application.shop;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Outcome;
import io.baedal.events.menu.MenuEvent;
import io.baedal.events.shop.ShopEvent;
import io.baedal.shop.domain.menu.Menu;
import io.baedal.shop.domain.menu.MenuCommand;
import io.baedal.shop.domain.shop.Shop;
import io.baedal.shop.domain.shop.ShopCommand;
import io.baedal.shop.domain.shop.ShopCommand.OpenShop;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// A shop opens for orders if its menu, an aggregate of its own, has something to order at that moment. What becomes
/// of the menu later doesn't close the shop: an order asks for each of its items.
@ApplicationScoped
public class OpeningShop {

    private final Aggregates<ShopCommand, Shop, ShopEvent> shops;
    private final Aggregates<MenuCommand, Menu, MenuEvent> menus;

    OpeningShop(Aggregates<ShopCommand, Shop, ShopEvent> shops, Aggregates<MenuCommand, Menu, MenuEvent> menus) {
        this.shops = shops;
        this.menus = menus;
    }

    public Uni<Outcome<Shop>> open(String shopId, CommandContext context) {
        return menus.load(shopId)
                .map(menu -> new OpenShop(context.actor(), menu.state().hasSomethingToOrder()))
                .onItem()
                .transformToUni(command -> shops.handle(shopId, command, context));
    }
}
