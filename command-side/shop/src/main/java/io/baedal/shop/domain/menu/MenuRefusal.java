package io.baedal.shop.domain.menu;

import io.baedal.command.domain.Refusal;
import java.util.Map;

/// Why a change of a menu is refused.
public abstract sealed class MenuRefusal extends Refusal {

    private MenuRefusal(String type, Kind kind, String title, String detail) {
        super(kind, type, title, detail, Map.of());
    }

    public static final class GroupNotFound extends MenuRefusal {
        public GroupNotFound() {
            super("not-found", Kind.NOT_FOUND, "Not found", "The menu has no such group.");
        }
    }

    public static final class ItemNotFound extends MenuRefusal {
        public ItemNotFound() {
            super("not-found", Kind.NOT_FOUND, "Not found", "The menu has no such item.");
        }
    }

    public static final class TooManyGroups extends MenuRefusal {
        public TooManyGroups(int most) {
            super("menu-groups-too-many", Kind.CONFLICT, "Too many groups", "A menu has at most " + most + " groups.");
        }
    }

    public static final class TooManyItems extends MenuRefusal {
        public TooManyItems(int most) {
            super("menu-items-too-many", Kind.CONFLICT, "Too many items", "A menu has at most " + most + " items.");
        }
    }

    public static final class GroupNameTaken extends MenuRefusal {
        public GroupNameTaken() {
            super(
                    "menu-group-name-taken",
                    Kind.CONFLICT,
                    "The name is taken",
                    "Another group of this menu has this name.");
        }
    }

    public static final class ItemNameTaken extends MenuRefusal {
        public ItemNameTaken() {
            super(
                    "menu-item-name-taken",
                    Kind.CONFLICT,
                    "The name is taken",
                    "Another item of this group has this name.");
        }
    }

    public static final class GroupNotEmpty extends MenuRefusal {
        public GroupNotEmpty() {
            super("menu-group-not-empty", Kind.CONFLICT, "The group is not empty", "Remove the group's items first.");
        }
    }

    public static final class IncompleteOrder extends MenuRefusal {
        public IncompleteOrder() {
            super(
                    "menu-order-incomplete",
                    Kind.INVALID,
                    "The order is not complete",
                    "Name every id that exists exactly once, and nothing else.");
        }
    }
}
