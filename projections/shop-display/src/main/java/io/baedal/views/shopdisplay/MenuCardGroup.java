package io.baedal.views.shopdisplay;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A group of items, in the order of display.
public record MenuCardGroup(String id, String name, List<MenuCardItem> items) {
    public MenuCardGroup {
        items = List.copyOf(items);
    }

    MenuCardGroup named(String name) {
        return new MenuCardGroup(id, name, items);
    }

    MenuCardGroup plus(MenuCardItem item) {
        return with(Stream.concat(items.stream(), Stream.of(item)).toList());
    }

    MenuCardGroup minus(String itemId) {
        return with(items.stream().filter(item -> !item.id().equals(itemId)).toList());
    }

    MenuCardGroup ranked(List<String> itemIds) {
        return with(Ranking.of(items, MenuCardItem::id, itemIds));
    }

    MenuCardGroup item(String itemId, UnaryOperator<MenuCardItem> change) {
        return with(items.stream()
                .map(item -> item.id().equals(itemId) ? change.apply(item) : item)
                .toList());
    }

    private MenuCardGroup with(List<MenuCardItem> items) {
        return new MenuCardGroup(id, name, items);
    }
}
