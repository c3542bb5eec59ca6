package io.baedal.query.storefront.page;

import java.util.List;

/// The shops that a customer likes.
///
/// @param next the address of the next page, or null
/// @param away whether nobody knows what they like
public record Favourites(List<PlacedCard> shops, String next, boolean away) {
    static final Favourites NONE = new Favourites(List.of(), null, false);
}
