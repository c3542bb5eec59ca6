package io.baedal.query.storefront.source;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/// What one source is asked for, and how long its answers are good.
public interface SourceLimits {
    /// Where the source listens.
    URI url();

    /// How long an answer may take, a place in the queue included.
    @WithDefault("1s")
    Duration timeLimit();

    /// Calls under way at a time.
    @WithDefault("64")
    int bulkhead();

    /// Calls that may wait for a place, 1 at least; more are given up at once.
    @WithDefault("256")
    int queue();

    /// Calls under way at a time that wait until the source has seen a revision. They have places of their
    /// own, and as many more may wait for one.
    @WithDefault("16")
    int waiting();

    /// How many calls the breaker looks back on.
    @WithDefault("20")
    int breakerRequests();

    /// Which share of them must have failed for it to open.
    @WithDefault("0.5")
    double breakerFailures();

    /// How long it stays open before it lets a call try.
    @WithDefault("3s")
    Duration breakerDelay();

    /// How many tries in a row must do well for it to close.
    @WithDefault("2")
    int breakerSuccesses();

    /// How long an answer is given again without asking.
    @WithDefault("1s")
    Duration freshFor();

    /// How old an answer may be that is given at once while it is asked for anew beside; no more than `fresh-for` for
    /// never.
    @WithDefault("0s")
    Duration refreshedWithin();

    /// How old the last good answer may be that is given while the source is away.
    @WithDefault("10m")
    Duration staleFor();

    /// How many answers are remembered.
    @WithDefault("10000")
    int remembered();
}
