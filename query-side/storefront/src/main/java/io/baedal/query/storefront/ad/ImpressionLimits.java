package io.baedal.query.storefront.ad;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Bounds of reporting which advertisements were shown.
public interface ImpressionLimits {
    /// How often what was shown is reported.
    @WithDefault("5s")
    Duration every();

    /// Campaigns that are counted at a time; what others show meanwhile is dropped.
    @WithDefault("1000")
    int campaigns();

    /// Reports that may wait to be sent; more are dropped.
    @WithDefault("2000")
    int queue();

    /// Reports that are sent at a time.
    @WithDefault("4")
    int inFlight();
}
