package io.baedal.events.menu;

import java.util.List;

/// All option groups of an item as they are now.
public record MenuItemOptionsChanged(String shopId, String itemId, List<OptionGroup> optionGroups)
        implements MenuEvent {
    public MenuItemOptionsChanged {
        optionGroups = List.copyOf(optionGroups);
    }
}
