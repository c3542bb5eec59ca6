package io.baedal.shop.domain.menu;

import io.baedal.events.menu.MenuEvent;
import io.baedal.events.menu.MenuGroupAdded;
import io.baedal.events.menu.MenuGroupRemoved;
import io.baedal.events.menu.MenuGroupRenamed;
import io.baedal.events.menu.MenuGroupsReordered;
import io.baedal.shop.domain.menu.MenuCommand.AddGroup;
import io.baedal.shop.domain.menu.MenuCommand.GroupChange;
import io.baedal.shop.domain.menu.MenuCommand.RemoveGroup;
import io.baedal.shop.domain.menu.MenuCommand.RenameGroup;
import io.baedal.shop.domain.menu.MenuCommand.ReorderGroups;
import java.util.List;

/// The groups of a menu: at most 50, each with a name of its own, removed only when empty.
final class Groups {

    private static final int MOST = 50;

    private Groups() {}

    static List<MenuEvent> decide(String shopId, GroupChange change, Menu menu) {
        return switch (change) {
            case AddGroup c -> add(shopId, c, menu);
            case RenameGroup c -> rename(shopId, c, menu);
            case RemoveGroup c -> remove(shopId, c, menu);
            case ReorderGroups c -> reorder(shopId, c, menu);
        };
    }

    static MenuGroup existing(Menu menu, String groupId) {
        return menu.group(groupId).orElseThrow(MenuRefusal.GroupNotFound::new);
    }

    private static List<MenuEvent> add(String shopId, AddGroup c, Menu menu) {
        if (menu.groups().size() >= MOST) {
            throw new MenuRefusal.TooManyGroups(MOST);
        }
        assertNameFree(menu, c.name());
        return List.of(new MenuGroupAdded(shopId, c.groupId(), c.name().value()));
    }

    private static List<MenuEvent> rename(String shopId, RenameGroup c, Menu menu) {
        if (existing(menu, c.groupId()).name().equals(c.name().value())) {
            return List.of();
        }
        assertNameFree(menu, c.name());
        return List.of(new MenuGroupRenamed(shopId, c.groupId(), c.name().value()));
    }

    private static List<MenuEvent> remove(String shopId, RemoveGroup c, Menu menu) {
        if (!existing(menu, c.groupId()).items().isEmpty()) {
            throw new MenuRefusal.GroupNotEmpty();
        }
        return List.of(new MenuGroupRemoved(shopId, c.groupId()));
    }

    private static List<MenuEvent> reorder(String shopId, ReorderGroups c, Menu menu) {
        var present = menu.groups().stream().map(MenuGroup::id).toList();
        if (!DisplayOrder.isComplete(c.groupIds(), present)) {
            throw new MenuRefusal.IncompleteOrder();
        }
        return c.groupIds().equals(present) ? List.of() : List.of(new MenuGroupsReordered(shopId, c.groupIds()));
    }

    private static void assertNameFree(Menu menu, MenuName name) {
        if (menu.groups().stream().anyMatch(group -> group.name().equals(name.value()))) {
            throw new MenuRefusal.GroupNameTaken();
        }
    }
}
