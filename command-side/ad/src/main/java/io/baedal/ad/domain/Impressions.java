package io.baedal.ad.domain;

import io.baedal.command.domain.InvalidValue;

/// How many times an advertisement was shown, as reported at a time: 1 to 1,000.
public record Impressions(long count) {
    private static final long MOST = 1_000;

    /// @throws InvalidValue `impressions-out-of-bounds`
    public static Impressions of(long count) {
        if (count < 1 || count > MOST) {
            throw new InvalidValue(
                    "impressions-out-of-bounds",
                    "Too few or too many impressions",
                    "1 to 1000 impressions are reported at a time.");
        }
        return new Impressions(count);
    }
}
