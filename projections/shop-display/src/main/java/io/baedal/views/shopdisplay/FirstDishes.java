package io.baedal.views.shopdisplay;

import java.util.List;
import java.util.Objects;

/// What a shop's card shows of its menu.
///
/// @param dishes the names of the first three, in the order of display
/// @param pictureUrl the first picture on the menu; null when there is none
public record FirstDishes(List<String> dishes, String pictureUrl) {
    private static final int MOST = 3;

    public FirstDishes {
        dishes = List.copyOf(dishes);
    }

    static FirstDishes of(MenuCard menu) {
        var items =
                menu.groups().stream().flatMap(group -> group.items().stream()).toList();
        return new FirstDishes(
                items.stream().limit(MOST).map(MenuCardItem::name).toList(),
                items.stream()
                        .map(MenuCardItem::pictureUrl)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }
}
