package io.baedal.views.favourites;

/// A shop in a customer's list.
///
/// @param closed for good: it is shown, and greyed out
public record FavouriteShop(String id, boolean closed) {
    static FavouriteShop open(String id) {
        return new FavouriteShop(id, false);
    }

    FavouriteShop close() {
        return new FavouriteShop(id, true);
    }
}
