package io.baedal.shop.application;

import io.baedal.command.AggregateType;
import io.baedal.command.Aggregates;
import io.baedal.command.AggregatesFactory;
import io.baedal.events.menu.MenuEvent;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.events.shop.ShopEvent;
import io.baedal.shop.domain.menu.Menu;
import io.baedal.shop.domain.menu.MenuCommand;
import io.baedal.shop.domain.menu.MenuDecider;
import io.baedal.shop.domain.owner.Owner;
import io.baedal.shop.domain.owner.OwnerCommand;
import io.baedal.shop.domain.owner.OwnerDecider;
import io.baedal.shop.domain.shop.Shop;
import io.baedal.shop.domain.shop.ShopCommand;
import io.baedal.shop.domain.shop.ShopDecider;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// The aggregates of this context and the names of their streams. A menu's stream has its shop's id.
public class ShopContext {

    /// The shapes of the states in snapshots; raise a number when its state changes.
    private static final int OWNER_STATE = 1;

    private static final int SHOP_STATE = 1;
    private static final int MENU_STATE = 1;

    private static final int SNAPSHOT_EVERY = 100;

    @Produces
    @Singleton
    Aggregates<OwnerCommand, Owner, OwnerEvent> owners(AggregatesFactory aggregates) {
        return aggregates.open(
                new AggregateType<>("owner", new OwnerDecider(), Owner.class, OWNER_STATE, SNAPSHOT_EVERY));
    }

    @Produces
    @Singleton
    Aggregates<ShopCommand, Shop, ShopEvent> shops(AggregatesFactory aggregates) {
        return aggregates.open(new AggregateType<>("shop", new ShopDecider(), Shop.class, SHOP_STATE, SNAPSHOT_EVERY));
    }

    @Produces
    @Singleton
    Aggregates<MenuCommand, Menu, MenuEvent> menus(AggregatesFactory aggregates) {
        return aggregates.open(new AggregateType<>("menu", new MenuDecider(), Menu.class, MENU_STATE, SNAPSHOT_EVERY));
    }
}
