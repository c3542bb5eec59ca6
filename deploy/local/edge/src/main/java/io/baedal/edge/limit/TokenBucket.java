package io.baedal.edge.limit;

/// A bucket that fills steadily and lets a request through for each token in it. Thread-safe.
final class TokenBucket {

    private final double perNano;
    private final double capacity;
    private double tokens;
    private long filledAt;

    /// @param now nanoseconds of a clock that only moves forward
    TokenBucket(int perSecond, int burst, long now) {
        this.perNano = perSecond / 1e9;
        this.capacity = burst;
        this.tokens = burst;
        this.filledAt = now;
    }

    /// Takes a token if there is one.
    synchronized Grant take(long now) {
        tokens = Math.min(capacity, tokens + (now - filledAt) * perNano);
        filledAt = now;
        if (tokens < 1) {
            return new Grant(false, 0, secondsUntil(1));
        }
        tokens--;
        return new Grant(true, (long) tokens, secondsUntil(capacity));
    }

    private long secondsUntil(double wanted) {
        return (long) Math.ceil((wanted - tokens) / perNano / 1e9);
    }
}
