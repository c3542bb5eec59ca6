package io.baedal.views.search;

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

/// What a menu is looked for by: the names on it, in the order of display. As at the source, an event about something
/// that isn't on the menu changes nothing.
record SearchedMenu(List<DishGroup> groups) {
    /// Before anything is on it.
    static final SearchedMenu EMPTY = new SearchedMenu(List.of());

    SearchedMenu {
        groups = List.copyOf(groups);
    }

    /// The menu after one more event.
    SearchedMenu after(MenuEvent event) {
        return switch (event) {
            case MenuGroupAdded e -> plus(new DishGroup(e.groupId(), e.name(), List.of()));
            case MenuGroupRenamed e -> group(e.groupId(), group -> group.named(e.name()));
            case MenuGroupRemoved e -> minus(e.groupId());
            case MenuGroupsReordered e -> new SearchedMenu(Ranking.of(groups, DishGroup::id, e.groupIds()));
            case MenuItemAdded e -> group(e.groupId(), group -> group.plus(new Dish(e.itemId(), e.name())));
            case MenuItemDescribed e -> each(group -> group.renamed(e.itemId(), e.name()));
            case MenuItemRemoved e -> each(group -> group.minus(e.itemId()));
            case MenuItemsReordered e -> group(e.groupId(), group -> group.ranked(e.itemIds()));
            case MenuItemRepriced _, MenuItemOptionsChanged _, MenuItemSoldOut _, MenuItemRestocked _ -> this;
        };
    }

    /// The names of groups and dishes, as they are displayed.
    Stream<String> names() {
        return groups.stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(group.name()), group.dishes().stream().map(Dish::name)));
    }

    private SearchedMenu plus(DishGroup group) {
        return new SearchedMenu(Stream.concat(groups.stream(), Stream.of(group)).toList());
    }

    private SearchedMenu minus(String id) {
        return new SearchedMenu(
                groups.stream().filter(group -> !group.id().equals(id)).toList());
    }

    private SearchedMenu group(String id, UnaryOperator<DishGroup> change) {
        return each(group -> group.id().equals(id) ? change.apply(group) : group);
    }

    private SearchedMenu each(UnaryOperator<DishGroup> change) {
        return new SearchedMenu(groups.stream().map(change).toList());
    }
}
