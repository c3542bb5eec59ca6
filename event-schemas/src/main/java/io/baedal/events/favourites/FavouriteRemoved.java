package io.baedal.events.favourites;

/// The customer no longer likes a shop.
public record FavouriteRemoved(String customerId, String shopId) implements FavouritesEvent {}
