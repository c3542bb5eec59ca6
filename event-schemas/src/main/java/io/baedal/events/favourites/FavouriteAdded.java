package io.baedal.events.favourites;

/// The customer likes a shop; it is the newest of their favourites.
public record FavouriteAdded(String customerId, String shopId) implements FavouritesEvent {}
