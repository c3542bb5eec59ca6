package io.baedal.shop.domain.menu;

import io.baedal.command.domain.Text;

/// What an item is made of and tastes like: up to 500 characters, may be empty.
public record ItemDescription(String value) {

    /// @throws io.baedal.shop.domain.InvalidValue `item-description-length`
    public static ItemDescription of(String given) {
        return new ItemDescription(Text.lines("item-description-length", "A description", given, 0, 500));
    }
}
