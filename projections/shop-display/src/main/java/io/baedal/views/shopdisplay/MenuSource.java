package io.baedal.views.shopdisplay;

import io.baedal.events.menu.MenuEvent;
import io.baedal.projections.JsonPart;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;

/// The streams `menu-<shop's id>`, shown as [MenuCard].
public final class MenuSource implements Source<MenuCard, MenuEvent> {
    private static final PartFormat<MenuCard> FORMAT = new JsonPart<>(ShopDisplayDocument.MENU, MenuCard.class);

    @Override
    public String category() {
        return ShopDisplayDocument.MENU;
    }

    @Override
    public Class<MenuEvent> events() {
        return MenuEvent.class;
    }

    @Override
    public MenuCard initial() {
        return MenuCard.EMPTY;
    }

    @Override
    public MenuCard evolve(MenuCard menu, MenuEvent event) {
        return menu.after(event);
    }

    @Override
    public PartFormat<MenuCard> format() {
        return FORMAT;
    }
}
