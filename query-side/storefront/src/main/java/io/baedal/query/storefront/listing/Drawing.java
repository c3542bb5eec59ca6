package io.baedal.query.storefront.listing;

import io.baedal.query.storefront.shop.Card;
import io.baedal.query.storefront.shop.DeliveryArea;
import io.baedal.query.storefront.shop.OpeningHours;
import io.baedal.query.storefront.source.Known;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What a list's shops are drawn from.
///
/// @param cards by the shops' ids
/// @param liked which of them the customer likes; no value when nobody knows
/// @param district where it would be delivered to, or null
record Drawing(Known<Map<String, Card>> cards, Known<Set<String>> liked, String district, OpeningHours hours) {
    /// The shops that were found, in order; without those of which there is no card.
    List<ListedShop> found(Collection<String> ids) {
        return ids.stream().map(id -> shop(id, null)).filter(Objects::nonNull).toList();
    }

    /// The shops that are advertised, in order; without those of which there is no card.
    List<ListedShop> advertised(AdsAnswer ads) {
        return ads.ads().stream()
                .map(ad -> shop(ad.shopId(), Advertised.by(ad.campaignId(), ad.shopId())))
                .filter(Objects::nonNull)
                .toList();
    }

    private ListedShop shop(String id, Advertised advertised) {
        var card = cards.or(Map.of()).get(id);
        return card == null ? null : draw(card, advertised);
    }

    private ListedShop draw(Card card, Advertised advertised) {
        return new ListedShop(
                card.id(),
                card.name(),
                card.category(),
                card.state(),
                hours.openNow(card.state(), card.hours()),
                card.introduction(),
                card.district(),
                card.latitude(),
                card.longitude(),
                card.minimumOrder(),
                DeliveryArea.fee(card.areas(), district),
                card.dishes(),
                card.pictureUrl(),
                card.rating(),
                liked.value() == null ? null : liked.value().contains(card.id()),
                advertised);
    }
}
