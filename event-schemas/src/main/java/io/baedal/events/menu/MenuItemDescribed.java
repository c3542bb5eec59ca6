package io.baedal.events.menu;

import io.baedal.events.OptionalField;

/// An item's name, description and picture, all three as they are now.
public record MenuItemDescribed(
        String shopId,
        String itemId,
        String name,
        String description,
        @OptionalField String pictureUrl) implements MenuEvent {}
