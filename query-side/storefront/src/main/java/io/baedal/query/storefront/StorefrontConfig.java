package io.baedal.query.storefront;

import io.baedal.query.storefront.ad.ImpressionLimits;
import io.baedal.query.storefront.live.LiveLimits;
import io.baedal.query.storefront.source.SourceLimits;
import io.smallrye.config.ConfigMapping;
import java.util.Map;

/// The keys under `baedal.storefront`.
@ConfigMapping(prefix = "baedal.storefront")
public interface StorefrontConfig {
    /// Each source by its name.
    Map<String, SourceLimits> sources();

    /// How shown advertisements are reported.
    ImpressionLimits impressions();

    /// How many may watch.
    LiveLimits live();
}
