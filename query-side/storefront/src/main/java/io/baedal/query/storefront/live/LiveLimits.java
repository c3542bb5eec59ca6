package io.baedal.query.storefront.live;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Bounds of watching shops.
public interface LiveLimits {
    /// How often a watched shop is asked for.
    @WithDefault("1s")
    Duration every();

    /// How often watchers get a comment that keeps their connection open.
    @WithDefault("15s")
    Duration heartbeat();

    /// Shops that are watched at a time.
    @WithDefault("500")
    int shops();

    /// Watchers at a time, of all shops together.
    @WithDefault("5000")
    int watchers();
}
