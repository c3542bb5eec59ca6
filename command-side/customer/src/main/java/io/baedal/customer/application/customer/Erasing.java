package io.baedal.customer.application.customer;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Precondition;
import io.baedal.customer.application.favourites.LikedShops;
import io.baedal.customer.application.privacy.CustomerKeys;
import io.baedal.customer.domain.favourites.Favourites;
import io.baedal.customer.domain.favourites.FavouritesCommand;
import io.baedal.customer.domain.favourites.FavouritesCommand.Clear;
import io.baedal.events.Actor;
import io.baedal.events.favourites.FavouritesEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// What follows once a customer's stream says that they have left: their key is destroyed, and with it every copy of
/// their data; their favourites are cleared. Each step may be done twice.
@ApplicationScoped
public class Erasing {

    private static final Actor SELF = new Actor("service", "customer-service");

    private final CustomerKeys keys;
    private final Aggregates<FavouritesCommand, Favourites, FavouritesEvent> favourites;
    private final LikedShops likedShops;

    Erasing(
            CustomerKeys keys,
            Aggregates<FavouritesCommand, Favourites, FavouritesEvent> favourites,
            LikedShops likedShops) {
        this.keys = keys;
        this.favourites = favourites;
        this.likedShops = likedShops;
    }

    public Uni<Void> erase(String customerId) {
        return keys.destroy(customerId)
                .onItem()
                .transformToUni(_ -> favourites.handle(customerId, new Clear(customerId), context(customerId)))
                .onItem()
                .transformToUni(_ -> likedShops.forgetAll(customerId));
    }

    private static CommandContext context(String customerId) {
        return new CommandContext(SELF, Optional.empty(), Precondition.none(), "leaving-" + customerId, null, null);
    }
}
