package io.baedal.shop.domain.menu;

import io.baedal.events.menu.MenuItemDescribed;
import io.baedal.events.menu.OptionGroup;
import java.util.List;

/// An item on the menu.
///
/// @param price in whole won
/// @param pictureUrl null where there is no picture
public record MenuItem(
        String id,
        String name,
        String description,
        long price,
        String pictureUrl,
        List<OptionGroup> optionGroups,
        boolean soldOut) {

    public MenuItem {
        optionGroups = List.copyOf(optionGroups);
    }

    MenuItem described(MenuItemDescribed e) {
        return new MenuItem(id, e.name(), e.description(), price, e.pictureUrl(), optionGroups, soldOut);
    }

    MenuItem priced(long price) {
        return new MenuItem(id, name, description, price, pictureUrl, optionGroups, soldOut);
    }

    MenuItem with(List<OptionGroup> optionGroups) {
        return new MenuItem(id, name, description, price, pictureUrl, optionGroups, soldOut);
    }

    MenuItem soldOut(boolean soldOut) {
        return new MenuItem(id, name, description, price, pictureUrl, optionGroups, soldOut);
    }
}
