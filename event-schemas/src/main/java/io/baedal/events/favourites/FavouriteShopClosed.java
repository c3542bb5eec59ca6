package io.baedal.events.favourites;

/// A favourite closed for good: it stays in the list, greyed out, until the customer removes it.
public record FavouriteShopClosed(String customerId, String shopId) implements FavouritesEvent {}
