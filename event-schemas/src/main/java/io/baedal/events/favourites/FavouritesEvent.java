package io.baedal.events.favourites;

import io.baedal.events.DomainEvent;

/// The shops that a customer likes (찜): one stream `favourites-<customerId>`.
public sealed interface FavouritesEvent extends DomainEvent
        permits FavouriteAdded, FavouriteRemoved, FavouriteShopClosed, FavouritesCleared {
    /// The id of the aggregate that this happened to.
    String customerId();
}
