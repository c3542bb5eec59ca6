package io.baedal.events.menu;

import java.util.List;

/// The order of all groups.
public record MenuGroupsReordered(String shopId, List<String> groupIds) implements MenuEvent {
    public MenuGroupsReordered {
        groupIds = List.copyOf(groupIds);
    }
}
