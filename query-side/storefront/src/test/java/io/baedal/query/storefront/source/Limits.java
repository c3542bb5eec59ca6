package io.baedal.query.storefront.source;

import java.net.URI;
import java.time.Duration;

/// Limits for tests of one part alone.
record Limits(int bulkhead, int queue, Duration freshFor, Duration refreshedWithin, Duration staleFor, int remembered)
        implements SourceLimits {
    static Limits remembering(int answers) {
        return new Limits(2, 1, Duration.ofSeconds(1), Duration.ZERO, Duration.ofMinutes(1), answers);
    }

    /// The same, with answers that are refreshed while they are given.
    Limits refreshedWithin(Duration age) {
        return new Limits(bulkhead, queue, freshFor, age, staleFor, remembered);
    }

    @Override
    public URI url() {
        return URI.create("http://127.0.0.1:1");
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofSeconds(30);
    }

    @Override
    public int waiting() {
        return 1;
    }

    @Override
    public int breakerRequests() {
        return 20;
    }

    @Override
    public double breakerFailures() {
        return 0.5;
    }

    @Override
    public Duration breakerDelay() {
        return Duration.ofSeconds(1);
    }

    @Override
    public int breakerSuccesses() {
        return 1;
    }
}
