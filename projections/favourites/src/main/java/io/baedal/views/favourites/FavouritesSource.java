package io.baedal.views.favourites;

import io.baedal.events.favourites.FavouritesEvent;
import io.baedal.projections.PartFormat;
import io.baedal.projections.Source;

/// The streams `favourites-<customer's id>`, shown as [FavouriteShops].
public final class FavouritesSource implements Source<FavouriteShops, FavouritesEvent> {
    private static final PartFormat<FavouriteShops> FORMAT = new FavouriteShopsFormat();

    @Override
    public String category() {
        return FavouritesDocument.FAVOURITES;
    }

    @Override
    public Class<FavouritesEvent> events() {
        return FavouritesEvent.class;
    }

    @Override
    public FavouriteShops initial() {
        return FavouriteShops.NONE;
    }

    @Override
    public FavouriteShops evolve(FavouriteShops favourites, FavouritesEvent event) {
        return favourites.after(event);
    }

    @Override
    public PartFormat<FavouriteShops> format() {
        return FORMAT;
    }
}
