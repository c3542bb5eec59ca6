package io.baedal.events.menu;

import io.baedal.events.OptionalField;
import java.util.List;

/// An item was added at the end of its group. `price` is in whole won.
public record MenuItemAdded(
        String shopId,
        String groupId,
        String itemId,
        String name,
        String description,
        long price,
        @OptionalField String pictureUrl,
        List<OptionGroup> optionGroups)
        implements MenuEvent {
    public MenuItemAdded {
        optionGroups = List.copyOf(optionGroups);
    }
}
