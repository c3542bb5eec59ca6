package io.baedal.shop.domain.shop;

import io.baedal.shop.domain.Won;

/// The least that a customer must order for: 0 to 100,000 won.
public record MinimumOrder(long amount) {

    private static final long MAXIMUM = 100_000;

    /// @throws io.baedal.shop.domain.InvalidValue `minimum-order-out-of-bounds`
    public static MinimumOrder of(long amount) {
        return new MinimumOrder(Won.upTo(MAXIMUM, "minimum-order-out-of-bounds", "A minimum order", amount));
    }
}
