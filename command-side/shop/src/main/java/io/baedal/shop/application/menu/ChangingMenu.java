package io.baedal.shop.application.menu;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Outcome;
import io.baedal.events.menu.MenuEvent;
import io.baedal.events.shop.ShopEvent;
import io.baedal.shop.domain.menu.Menu;
import io.baedal.shop.domain.menu.MenuCommand;
import io.baedal.shop.domain.menu.MenuCommand.Change;
import io.baedal.shop.domain.shop.Shop;
import io.baedal.shop.domain.shop.ShopCommand;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// An owner changes the menu of a shop of theirs. The shop's own stream says whose it is and whether it still is. A
/// shop that closes for good in the same moment may get one last change of its menu, which nobody will see.
@ApplicationScoped
public class ChangingMenu {

    private final Aggregates<ShopCommand, Shop, ShopEvent> shops;
    private final Aggregates<MenuCommand, Menu, MenuEvent> menus;

    ChangingMenu(Aggregates<ShopCommand, Shop, ShopEvent> shops, Aggregates<MenuCommand, Menu, MenuEvent> menus) {
        this.shops = shops;
        this.menus = menus;
    }

    public Uni<Outcome<Menu>> change(String shopId, Change change, CommandContext context) {
        return shops.load(shopId)
                .map(shop -> new MenuCommand(shop.state(), context.actor(), change))
                .onItem()
                .transformToUni(command -> menus.handle(shopId, command, context));
    }
}
