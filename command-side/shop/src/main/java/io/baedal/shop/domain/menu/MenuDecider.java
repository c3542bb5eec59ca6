package io.baedal.shop.domain.menu;

import io.baedal.command.domain.Decider;
import io.baedal.events.menu.MenuEvent;
import io.baedal.shop.domain.menu.MenuCommand.GroupChange;
import io.baedal.shop.domain.menu.MenuCommand.ItemChange;
import java.util.List;

/// The rules of a menu. A change that changes nothing succeeds without an event.
public final class MenuDecider implements Decider<MenuCommand, Menu, MenuEvent> {

    @Override
    public Menu initial() {
        return Menu.EMPTY;
    }

    @Override
    public List<MenuEvent> decide(MenuCommand command, Menu menu) {
        command.shop().assertChangeableBy(command.by());
        var shopId = command.shop().shopId();
        return switch (command.change()) {
            case GroupChange change -> Groups.decide(shopId, change, menu);
            case ItemChange change -> Items.decide(shopId, change, menu);
        };
    }

    @Override
    public Menu evolve(Menu menu, MenuEvent event) {
        return menu.after(event);
    }
}
