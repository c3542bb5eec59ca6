package io.baedal.views.shopdisplay;

import io.baedal.events.menu.MenuItemAdded;
import io.baedal.events.menu.MenuItemDescribed;
import io.baedal.events.menu.OptionGroup;
import java.util.List;

/// What can be ordered.
///
/// @param price whole won
/// @param pictureUrl may be null
public record MenuCardItem(
        String id,
        String name,
        String description,
        long price,
        String pictureUrl,
        boolean soldOut,
        List<OptionGroup> optionGroups) {
    public MenuCardItem {
        optionGroups = List.copyOf(optionGroups);
    }

    static MenuCardItem of(MenuItemAdded e) {
        return new MenuCardItem(
                e.itemId(), e.name(), e.description(), e.price(), e.pictureUrl(), false, e.optionGroups());
    }

    MenuCardItem described(MenuItemDescribed e) {
        return new MenuCardItem(id, e.name(), e.description(), price, e.pictureUrl(), soldOut, optionGroups);
    }

    MenuCardItem priced(long price) {
        return new MenuCardItem(id, name, description, price, pictureUrl, soldOut, optionGroups);
    }

    MenuCardItem soldOut(boolean soldOut) {
        return new MenuCardItem(id, name, description, price, pictureUrl, soldOut, optionGroups);
    }

    MenuCardItem offering(List<OptionGroup> optionGroups) {
        return new MenuCardItem(id, name, description, price, pictureUrl, soldOut, optionGroups);
    }
}
