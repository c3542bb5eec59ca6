package io.baedal.shop.domain;

import io.baedal.command.domain.InvalidValue;

/// Amounts of money: whole won in steps of 10, the smallest coin in use.
public final class Won {

    private static final long SMALLEST_COIN = 10;

    private Won() {}

    /// The amount itself if it lies in `0..maximum` and can be paid in coins.
    ///
    /// @throws InvalidValue with the slug given
    public static long upTo(long maximum, String slug, String what, long amount) {
        if (amount < 0 || amount > maximum || amount % SMALLEST_COIN != 0) {
            throw new InvalidValue(
                    slug,
                    what + " is out of bounds",
                    what + " is 0 to " + maximum + " won, in steps of " + SMALLEST_COIN + ".");
        }
        return amount;
    }
}
