package io.baedal.events.favourites;

/// The customer left; nothing follows in this stream.
public record FavouritesCleared(String customerId) implements FavouritesEvent {}
