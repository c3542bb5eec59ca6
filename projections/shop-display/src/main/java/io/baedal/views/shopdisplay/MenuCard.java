package io.baedal.views.shopdisplay;

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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The menu tab of a shop page: groups of items, all in the order of display. As at the source, an event about
/// something that isn't on the menu changes nothing.
public record MenuCard(List<MenuCardGroup> groups) {
    /// Before anything is on it.
    public static final MenuCard EMPTY = new MenuCard(List.of());

    public MenuCard {
        groups = List.copyOf(groups);
    }

    /// The menu after one more event.
    public MenuCard after(MenuEvent event) {
        return switch (event) {
            case MenuGroupAdded e -> plus(new MenuCardGroup(e.groupId(), e.name(), List.of()));
            case MenuGroupRenamed e -> group(e.groupId(), group -> group.named(e.name()));
            case MenuGroupRemoved e -> minus(e.groupId());
            case MenuGroupsReordered e -> new MenuCard(Ranking.of(groups, MenuCardGroup::id, e.groupIds()));
            case MenuItemAdded e -> group(e.groupId(), group -> group.plus(MenuCardItem.of(e)));
            case MenuItemDescribed e -> item(e.itemId(), item -> item.described(e));
            case MenuItemRepriced e -> item(e.itemId(), item -> item.priced(e.price()));
            case MenuItemOptionsChanged e -> item(e.itemId(), item -> item.offering(e.optionGroups()));
            case MenuItemSoldOut e -> item(e.itemId(), item -> item.soldOut(true));
            case MenuItemRestocked e -> item(e.itemId(), item -> item.soldOut(false));
            case MenuItemRemoved e -> each(group -> group.minus(e.itemId()));
            case MenuItemsReordered e -> group(e.groupId(), group -> group.ranked(e.itemIds()));
        };
    }

    private MenuCard plus(MenuCardGroup group) {
        return new MenuCard(Stream.concat(groups.stream(), Stream.of(group)).toList());
    }

    private MenuCard minus(String id) {
        return new MenuCard(
                groups.stream().filter(group -> !group.id().equals(id)).toList());
    }

    private MenuCard group(String id, UnaryOperator<MenuCardGroup> change) {
        return each(group -> group.id().equals(id) ? change.apply(group) : group);
    }

    private MenuCard item(String id, UnaryOperator<MenuCardItem> change) {
        return each(group -> group.item(id, change));
    }

    private MenuCard each(UnaryOperator<MenuCardGroup> change) {
        return new MenuCard(groups.stream().map(change).toList());
    }
}
