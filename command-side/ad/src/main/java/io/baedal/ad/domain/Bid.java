package io.baedal.ad.domain;

/// What a click may cost, and a thousand impressions: 50 to 50,000 won in steps of 10.
public record Bid(long amount) {
    private static final long LEAST = 50;
    private static final long MOST = 50_000;

    /// @throws io.baedal.command.domain.InvalidValue `bid-out-of-bounds`
    public static Bid of(long amount) {
        return new Bid(Won.between(LEAST, MOST, "bid-out-of-bounds", "A bid", amount));
    }
}
