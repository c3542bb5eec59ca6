package io.baedal.views.shopdisplay;

import io.baedal.events.menu.MenuEvent;
import io.baedal.projections.JsonPart;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;

/// The streams `menu-<shop's id>`, shown as [MenuCard] and, beside it, as [FirstDishes].
public final class MenuSource implements Source<MenuCard, MenuEvent> {
    private final PartFormat<MenuCard> format;

    public MenuSource() {
        this(new MenuCardWithDishesFormat());
    }

    private MenuSource(PartFormat<MenuCard> format) {
        this.format = format;
    }

    /// As the first fold keeps them.
    static MenuSource withoutDishes() {
        return new MenuSource(new JsonPart<>(ShopDisplayDocument.MENU, MenuCard.class));
    }

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
        return format;
    }
}
