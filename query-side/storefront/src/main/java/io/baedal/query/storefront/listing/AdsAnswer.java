package io.baedal.query.storefront.listing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/// The ad listing's answer.
@RegisterForReflection
record AdsAnswer(List<Ad> ads) {
    /// A shop, and the campaign that shows it.
    @RegisterForReflection
    record Ad(String shopId, String campaignId) {}

    static final AdsAnswer NONE = new AdsAnswer(List.of());

    AdsAnswer {
        ads = List.copyOf(ads);
    }

    List<String> shops() {
        return ads.stream().map(Ad::shopId).toList();
    }
}
