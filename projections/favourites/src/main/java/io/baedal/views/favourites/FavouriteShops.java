package io.baedal.views.favourites;

import io.baedal.events.favourites.FavouriteAdded;
import io.baedal.events.favourites.FavouriteRemoved;
import io.baedal.events.favourites.FavouriteShopClosed;
import io.baedal.events.favourites.FavouritesCleared;
import io.baedal.events.favourites.FavouritesEvent;
import java.util.List;
import java.util.stream.Stream;

/// The shops that a customer likes, newest first.
public record FavouriteShops(List<FavouriteShop> shops) {
    /// Before the first one, and after the customer left.
    public static final FavouriteShops NONE = new FavouriteShops(List.of());

    public FavouriteShops {
        shops = List.copyOf(shops);
    }

    /// The list after one more event.
    public FavouriteShops after(FavouritesEvent event) {
        return switch (event) {
            case FavouriteAdded e -> without(e.shopId()).startingWith(FavouriteShop.open(e.shopId()));
            case FavouriteRemoved e -> without(e.shopId());
            case FavouriteShopClosed e -> closing(e.shopId());
            case FavouritesCleared _ -> NONE;
        };
    }

    private FavouriteShops without(String id) {
        return new FavouriteShops(
                shops.stream().filter(shop -> !shop.id().equals(id)).toList());
    }

    private FavouriteShops startingWith(FavouriteShop newest) {
        return new FavouriteShops(
                Stream.concat(Stream.of(newest), shops.stream()).toList());
    }

    private FavouriteShops closing(String id) {
        return new FavouriteShops(shops.stream()
                .map(shop -> shop.id().equals(id) ? shop.close() : shop)
                .toList());
    }
}
