package io.baedal.shop.domain.menu;

import io.baedal.command.domain.Text;

/// What a group, an item, an option group or an option is called on the menu: 1 to 60 characters.
public record MenuName(String value) {

    /// @throws io.baedal.shop.domain.InvalidValue `menu-name-length`
    public static MenuName of(String given) {
        return new MenuName(Text.line("menu-name-length", "A name on the menu", given, 1, 60));
    }
}
