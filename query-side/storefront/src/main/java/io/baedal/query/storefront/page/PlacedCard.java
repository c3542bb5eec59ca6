package io.baedal.query.storefront.page;

import io.baedal.query.storefront.listing.ListedShop;
import java.util.List;
import java.util.Map;

/// A shop's card in a list: drawn by the service that knows the shop, and what only this page knows of it.
///
/// @param html the card as it came, or null where it is away: then a name and a link stand in
/// @param advertised whether somebody pays for its place
/// @param favourite whether the reader likes it
public record PlacedCard(String link, String name, String html, boolean advertised, boolean favourite) {
    /// Places cards in the order of a list.
    static List<PlacedCard> place(List<ListedShop> shops, Map<String, String> cards) {
        return shops.stream().map(shop -> of(shop, cards.get(shop.id()))).toList();
    }

    private static PlacedCard of(ListedShop shop, String html) {
        var paid = shop.advertised();
        return new PlacedCard(
                paid == null ? "/store/shops/" + shop.id() : paid.click(),
                shop.name(),
                html,
                paid != null,
                Boolean.TRUE.equals(shop.favourite()));
    }
}
