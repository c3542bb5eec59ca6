package io.baedal.shop.domain.menu;

import io.baedal.shop.domain.Won;

/// What an item costs, or an option adds: 0 to 1,000,000 won.
public record Price(long amount) {

    private static final long MAXIMUM = 1_000_000;

    /// @throws io.baedal.shop.domain.InvalidValue `price-out-of-bounds`
    public static Price of(long amount) {
        return new Price(Won.upTo(MAXIMUM, "price-out-of-bounds", "A price", amount));
    }
}
