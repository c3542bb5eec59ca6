package io.baedal.query.storefront.listing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/// That a shop is shown because it is paid for.
///
/// @param click where a customer goes who takes it: it is charged, and leads to the shop
@RegisterForReflection
public record Advertised(String campaignId, String click) {
    static Advertised by(String campaignId, String shopId) {
        return new Advertised(campaignId, "/store/ads/" + campaignId + "/" + shopId);
    }

    /// The campaigns that some shops are shown by.
    static List<String> campaigns(List<ListedShop> shops) {
        return shops.stream().map(shop -> shop.advertised().campaignId()).toList();
    }
}
