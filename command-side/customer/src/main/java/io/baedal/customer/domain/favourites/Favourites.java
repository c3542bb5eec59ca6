package io.baedal.customer.domain.favourites;

import io.baedal.events.favourites.FavouriteAdded;
import io.baedal.events.favourites.FavouriteRemoved;
import io.baedal.events.favourites.FavouriteShopClosed;
import io.baedal.events.favourites.FavouritesCleared;
import io.baedal.events.favourites.FavouritesEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The shops that a customer likes, as their events tell it.
///
/// @param cleared whether the customer has left: nothing follows
public record Favourites(boolean cleared, List<Favourite> newestFirst) {

    public static final Favourites NONE = new Favourites(false, List.of());

    public Favourites {
        newestFirst = List.copyOf(newestFirst);
    }

    Optional<Favourite> shop(String shopId) {
        return newestFirst.stream().filter(one -> one.shopId().equals(shopId)).findFirst();
    }

    Favourites after(FavouritesEvent event) {
        return switch (event) {
            case FavouriteAdded e -> with(Stream.concat(Stream.of(new Favourite(e.shopId(), false)), but(e.shopId())));
            case FavouriteRemoved e -> with(but(e.shopId()));
            case FavouriteShopClosed e ->
                with(newestFirst.stream().map(one -> one.shopId().equals(e.shopId()) ? closed(one) : one));
            case FavouritesCleared _ -> new Favourites(true, List.of());
        };
    }

    private Favourites with(Stream<Favourite> changed) {
        return new Favourites(cleared, changed.toList());
    }

    private Stream<Favourite> but(String shopId) {
        return newestFirst.stream().filter(one -> !one.shopId().equals(shopId));
    }

    private static Favourite closed(Favourite one) {
        return new Favourite(one.shopId(), true);
    }
}
