package io.baedal.events.menu;

import java.util.List;

/// The order of all items of a group.
public record MenuItemsReordered(String shopId, String groupId, List<String> itemIds) implements MenuEvent {
    public MenuItemsReordered {
        itemIds = List.copyOf(itemIds);
    }
}
