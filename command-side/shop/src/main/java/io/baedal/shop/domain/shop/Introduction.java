package io.baedal.shop.domain.shop;

import io.baedal.command.domain.Text;

/// What a shop says about itself: up to 1,000 characters, may be empty.
public record Introduction(String value) {

    /// @throws io.baedal.shop.domain.InvalidValue `introduction-length`
    public static Introduction of(String given) {
        return new Introduction(Text.lines("introduction-length", "An introduction", given, 0, 1_000));
    }
}
