package io.baedal.shop.domain.menu;

import io.baedal.events.menu.MenuEvent;
import io.baedal.events.menu.MenuGroupAdded;
import io.baedal.events.menu.MenuGroupRemoved;
import io.baedal.events.menu.MenuGroupRenamed;
import io.baedal.events.menu.MenuGroupsReordered;
import io.baedal.events.menu.MenuItemAdded;
import io.baedal.events.menu.MenuItemDescribed;
import io.baedal.events.menu.MenuItemOptionsChanged;
import io.baedal.events.menu.MenuItemRemoved;
import io.baedal.events.menu.MenuItemRepriced;
import io.baedal.events.menu.MenuItemRestocked;
import io.baedal.events.menu.MenuItemSoldOut;
import io.baedal.events.menu.MenuItemsReordered;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A shop's menu as its events tell it: groups of items, all in the order of display.
public record Menu(List<MenuGroup> groups) {

    public static final Menu EMPTY = new Menu(List.of());

    public Menu {
        groups = List.copyOf(groups);
    }

    /// Whether a customer could order anything at all.
    public boolean hasSomethingToOrder() {
        return items().anyMatch(item -> !item.soldOut());
    }

    Stream<MenuItem> items() {
        return groups.stream().flatMap(group -> group.items().stream());
    }

    Optional<MenuGroup> group(String groupId) {
        return groups.stream().filter(group -> group.id().equals(groupId)).findFirst();
    }

    Optional<MenuGroup> groupHolding(String itemId) {
        return groups.stream().filter(group -> group.holds(itemId)).findFirst();
    }

    Menu after(MenuEvent event) {
        return switch (event) {
            case MenuGroupAdded e -> plus(new MenuGroup(e.groupId(), e.name(), List.of()));
            case MenuGroupRenamed e -> changing(e.groupId(), group -> group.renamed(e.name()));
            case MenuGroupRemoved e -> minus(e.groupId());
            case MenuGroupsReordered e -> new Menu(DisplayOrder.of(groups, MenuGroup::id, e.groupIds()));
            case MenuItemAdded e -> changing(e.groupId(), group -> group.plus(added(e)));
            case MenuItemDescribed e -> changingItem(e.itemId(), item -> item.described(e));
            case MenuItemRepriced e -> changingItem(e.itemId(), item -> item.priced(e.price()));
            case MenuItemOptionsChanged e -> changingItem(e.itemId(), item -> item.with(e.optionGroups()));
            case MenuItemSoldOut e -> changingItem(e.itemId(), item -> item.soldOut(true));
            case MenuItemRestocked e -> changingItem(e.itemId(), item -> item.soldOut(false));
            case MenuItemRemoved e -> changingAll(group -> group.minus(e.itemId()));
            case MenuItemsReordered e -> changing(e.groupId(), group -> group.ordered(e.itemIds()));
        };
    }

    private static MenuItem added(MenuItemAdded e) {
        return new MenuItem(e.itemId(), e.name(), e.description(), e.price(), e.pictureUrl(), e.optionGroups(), false);
    }

    private Menu plus(MenuGroup group) {
        return new Menu(Stream.concat(groups.stream(), Stream.of(group)).toList());
    }

    private Menu minus(String groupId) {
        return new Menu(
                groups.stream().filter(group -> !group.id().equals(groupId)).toList());
    }

    private Menu changing(String groupId, UnaryOperator<MenuGroup> change) {
        return changingAll(group -> group.id().equals(groupId) ? change.apply(group) : group);
    }

    private Menu changingItem(String itemId, UnaryOperator<MenuItem> change) {
        return changingAll(group -> group.changing(itemId, change));
    }

    private Menu changingAll(UnaryOperator<MenuGroup> change) {
        return new Menu(groups.stream().map(change).toList());
    }
}
