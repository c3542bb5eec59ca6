package io.baedal.shop.domain.shop;

import io.baedal.command.domain.Text;

/// The name over the door: 1 to 60 characters.
public record ShopName(String value) {

    /// @throws io.baedal.shop.domain.InvalidValue `shop-name-length`
    public static ShopName of(String given) {
        return new ShopName(Text.line("shop-name-length", "A shop's name", given, 1, 60));
    }
}
