package io.baedal.customer.domain.favourites;

import io.baedal.command.domain.Decider;
import io.baedal.customer.domain.favourites.FavouritesCommand.Clear;
import io.baedal.customer.domain.favourites.FavouritesCommand.GreyOut;
import io.baedal.customer.domain.favourites.FavouritesCommand.Like;
import io.baedal.customer.domain.favourites.FavouritesCommand.Unlike;
import io.baedal.events.favourites.FavouriteAdded;
import io.baedal.events.favourites.FavouriteRemoved;
import io.baedal.events.favourites.FavouriteShopClosed;
import io.baedal.events.favourites.FavouritesCleared;
import io.baedal.events.favourites.FavouritesEvent;
import java.util.List;

/// The rules of a customer's favourites. Whatever is so already succeeds without an event. Clearing ends the stream
/// even where it hasn't begun: a like that was under way when its customer left comes too late.
public final class FavouritesDecider implements Decider<FavouritesCommand, Favourites, FavouritesEvent> {

    static final int MOST = 500;

    @Override
    public Favourites initial() {
        return Favourites.NONE;
    }

    @Override
    public List<FavouritesEvent> decide(FavouritesCommand command, Favourites favourites) {
        return switch (command) {
            case Like c -> like(c, favourites);
            case Unlike c -> unlike(c, favourites);
            case GreyOut c -> greyOut(c, favourites);
            case Clear c -> favourites.cleared() ? List.of() : List.of(new FavouritesCleared(c.customerId()));
        };
    }

    @Override
    public Favourites evolve(Favourites favourites, FavouritesEvent event) {
        return favourites.after(event);
    }

    private static List<FavouritesEvent> like(Like c, Favourites favourites) {
        assertNotCleared(favourites);
        if (!c.active()) {
            throw new FavouritesRefusal.NotRegistered();
        }
        if (favourites.shop(c.shopId()).isPresent()) {
            return List.of();
        }
        if (favourites.newestFirst().size() >= MOST) {
            throw new FavouritesRefusal.TooMany(MOST);
        }
        return List.of(new FavouriteAdded(c.customerId(), c.shopId()));
    }

    private static List<FavouritesEvent> unlike(Unlike c, Favourites favourites) {
        assertNotCleared(favourites);
        return favourites.shop(c.shopId()).isEmpty()
                ? List.of()
                : List.of(new FavouriteRemoved(c.customerId(), c.shopId()));
    }

    private static List<FavouritesEvent> greyOut(GreyOut c, Favourites favourites) {
        return favourites.shop(c.shopId()).filter(one -> !one.closed()).isEmpty()
                ? List.of()
                : List.of(new FavouriteShopClosed(c.customerId(), c.shopId()));
    }

    private static void assertNotCleared(Favourites favourites) {
        if (favourites.cleared()) {
            throw new FavouritesRefusal.HasLeft();
        }
    }
}
