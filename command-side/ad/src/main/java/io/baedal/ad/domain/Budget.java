package io.baedal.ad.domain;

import io.baedal.command.domain.InvalidValue;

/// What a campaign may cost, a day and in all. The last click of a budget may go beyond it, nothing after that.
public record Budget(long daily, long total) {
    private static final long LEAST = 50;
    private static final long MOST_A_DAY = 100_000_000;
    private static final long MOST_IN_ALL = 10_000_000_000L;

    /// @throws InvalidValue `daily-budget-out-of-bounds`
    public static long daily(long amount) {
        return Won.between(LEAST, MOST_A_DAY, "daily-budget-out-of-bounds", "A daily budget", amount);
    }

    /// @throws InvalidValue `total-budget-out-of-bounds`
    public static long total(long amount) {
        return Won.between(LEAST, MOST_IN_ALL, "total-budget-out-of-bounds", "A total budget", amount);
    }

    /// @throws InvalidValue `total-budget-below-daily-budget`
    public static Budget of(long daily, long total) {
        if (total < daily) {
            throw new InvalidValue(
                    "total-budget-below-daily-budget",
                    "The total budget is too small",
                    "A total budget is at least the daily budget.");
        }
        return new Budget(daily, total);
    }
}
