package io.baedal.benchmark.history;

import io.baedal.command.domain.Role;
import io.baedal.events.Actor;
import io.baedal.events.menu.MenuEvent;
import io.baedal.events.shop.ShopEvent;
import io.baedal.shop.domain.Reason;
import io.baedal.shop.domain.menu.Menu;
import io.baedal.shop.domain.menu.MenuCommand;
import io.baedal.shop.domain.menu.MenuDecider;
import io.baedal.shop.domain.shop.Shop;
import io.baedal.shop.domain.shop.ShopCommand;
import io.baedal.shop.domain.shop.ShopCommand.CloseShop;
import io.baedal.shop.domain.shop.ShopCommand.OpenShop;
import io.baedal.shop.domain.shop.ShopCommand.ResumeShop;
import io.baedal.shop.domain.shop.ShopCommand.SuspendShop;
import io.baedal.shop.domain.shop.ShopDecider;
import io.baedal.shop.domain.shop.Standing;

/// A shop and its menu, from its registration on.
final class ShopLife {
    private static final ShopDecider SHOP_RULES = new ShopDecider();
    private static final MenuDecider MENU_RULES = new MenuDecider();
    private static final Actor OPERATOR = new Actor(Role.OPERATOR, "operator-history");
    private static final int FIRST_ITEMS = 3;
    private static final int MOST_COMMANDS = 5;

    private final OwnerLife owner;
    private final boolean mayClose;
    private final Aggregate<ShopCommand, Shop, ShopEvent> shop;
    private final Aggregate<MenuCommand, Menu, MenuEvent> menu;

    private ShopLife(OwnerLife owner, String shopId, boolean mayClose) {
        this.owner = owner;
        this.mayClose = mayClose;
        shop = new Aggregate<>(SHOP_RULES, "shop", shopId);
        menu = new Aggregate<>(MENU_RULES, "menu", shopId);
    }

    /// Registers a shop, tells what is needed, and opens it.
    static ShopLife begun(OwnerLife owner, boolean mayClose, Visit visit, Dice dice) {
        var shopId = dice.uuid().toString();
        var life = new ShopLife(owner, shopId, mayClose);
        var by = owner.actor();
        visit.ask(life.shop, ShopWishes.registration(by, shopId, dice), by);
        visit.ask(life.shop, ShopWishes.hours(by, dice), by);
        visit.ask(life.shop, ShopWishes.minimumOrder(by, dice), by);
        visit.ask(life.shop, ShopWishes.areas(by, dice), by);
        visit.ask(life.shop, ShopWishes.notes(by, dice), by);
        visit.ask(life.menu, life.change(MenuWishes.group(dice)), by);
        for (int i = 0; i < FIRST_ITEMS; i++) {
            visit.tryTo(
                    life.menu,
                    life.change(MenuWishes.item(life.menu.state().groups().getFirst(), dice)),
                    by);
        }
        visit.ask(life.shop, new OpenShop(by, true), by);
        return life;
    }

    /// One or more commands, as they come.
    void goOn(Visit visit, Dice dice) {
        if (dice.chance(0.02)) {
            owner.goOn(visit, dice);
        } else if (dice.chance(0.02)) {
            visit.tryTo(shop, operators(dice), OPERATOR);
        } else {
            int commands = dice.between(1, MOST_COMMANDS);
            boolean aboutMenu = dice.chance(0.6);
            for (int i = 0; i < commands; i++) {
                change(aboutMenu, visit, dice);
            }
        }
    }

    private void change(boolean aboutMenu, Visit visit, Dice dice) {
        var by = owner.actor();
        if (aboutMenu) {
            visit.tryTo(menu, change(MenuWishes.any(menu.state(), dice)), by);
        } else {
            visit.tryTo(shop, ShopWishes.any(by, menu.state().hasSomethingToOrder(), dice), by);
        }
    }

    private ShopCommand operators(Dice dice) {
        if (shop.state().standing() == Standing.SUSPENDED) {
            return new ResumeShop(OPERATOR, Reason.of("서류 확인 완료"));
        }
        return mayClose && dice.chance(0.2)
                ? new CloseShop(OPERATOR, Reason.of("폐업 신고"))
                : new SuspendShop(OPERATOR, Reason.of("위생 점검"));
    }

    private MenuCommand change(MenuCommand.Change change) {
        return new MenuCommand(shop.state(), owner.actor(), change);
    }

    boolean isClosed() {
        return shop.state().standing() == Standing.CLOSED;
    }
}
