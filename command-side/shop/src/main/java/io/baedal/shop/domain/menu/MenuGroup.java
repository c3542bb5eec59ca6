package io.baedal.shop.domain.menu;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A named group of items, in the order of display.
public record MenuGroup(String id, String name, List<MenuItem> items) {

    public MenuGroup {
        items = List.copyOf(items);
    }

    boolean holds(String itemId) {
        return items.stream().anyMatch(item -> item.id().equals(itemId));
    }

    MenuGroup renamed(String name) {
        return new MenuGroup(id, name, items);
    }

    MenuGroup plus(MenuItem item) {
        return with(Stream.concat(items.stream(), Stream.of(item)));
    }

    MenuGroup minus(String itemId) {
        return with(items.stream().filter(item -> !item.id().equals(itemId)));
    }

    MenuGroup changing(String itemId, UnaryOperator<MenuItem> change) {
        return with(items.stream().map(item -> item.id().equals(itemId) ? change.apply(item) : item));
    }

    MenuGroup ordered(List<String> itemIds) {
        return new MenuGroup(id, name, DisplayOrder.of(items, MenuItem::id, itemIds));
    }

    private MenuGroup with(Stream<MenuItem> items) {
        return new MenuGroup(id, name, items.toList());
    }
}
