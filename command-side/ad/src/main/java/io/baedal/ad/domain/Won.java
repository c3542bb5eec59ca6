package io.baedal.ad.domain;

import io.baedal.command.domain.InvalidValue;

/// Amounts of money that owners name: whole won in steps of 10, the smallest coin in use.
final class Won {
    private static final long SMALLEST_COIN = 10;

    private Won() {}

    /// The amount itself if it lies within the bounds and can be paid in coins.
    ///
    /// @throws InvalidValue with the slug given
    static long between(long least, long most, String slug, String what, long amount) {
        if (amount < least || amount > most || amount % SMALLEST_COIN != 0) {
            throw new InvalidValue(
                    slug,
                    what + " is out of bounds",
                    what + " is " + least + " to " + most + " won, in steps of " + SMALLEST_COIN + ".");
        }
        return amount;
    }
}
