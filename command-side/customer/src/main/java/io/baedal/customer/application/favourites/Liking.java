package io.baedal.customer.application.favourites;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Outcome;
import io.baedal.customer.application.Grace;
import io.baedal.customer.domain.customer.Customer;
import io.baedal.customer.domain.customer.Customer.Membership;
import io.baedal.customer.domain.customer.CustomerCommand;
import io.baedal.customer.domain.favourites.Favourites;
import io.baedal.customer.domain.favourites.FavouritesCommand;
import io.baedal.customer.domain.favourites.FavouritesCommand.Like;
import io.baedal.customer.domain.favourites.FavouritesCommand.Unlike;
import io.baedal.events.customer.CustomerEvent;
import io.baedal.events.favourites.FavouritesEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/// A customer likes a shop, or does no longer. That they like it is noted before the append, so that nobody is
/// forgotten when the shop closes for good.
@ApplicationScoped
public class Liking {

    private static final Logger LOG = Logger.getLogger(Liking.class);

    private final Aggregates<CustomerCommand, Customer, CustomerEvent> customers;
    private final Aggregates<FavouritesCommand, Favourites, FavouritesEvent> favourites;
    private final LikedShops likedShops;
    private final Grace grace;

    Liking(
            Aggregates<CustomerCommand, Customer, CustomerEvent> customers,
            Aggregates<FavouritesCommand, Favourites, FavouritesEvent> favourites,
            LikedShops likedShops,
            Grace grace) {
        this.customers = customers;
        this.favourites = favourites;
        this.likedShops = likedShops;
        this.grace = grace;
    }

    public Uni<Outcome<Favourites>> like(String customerId, String shopId, CommandContext context) {
        return customers
                .load(customerId)
                .map(customer -> customer.state().assertNotLeft().membership() == Membership.ACTIVE)
                .onItem()
                .call(active -> active
                        ? likedShops.note(customerId, shopId)
                        : Uni.createFrom().voidItem())
                .onItem()
                .transformToUni(active -> favourites.handle(customerId, new Like(customerId, active, shopId), context));
    }

    public Uni<Outcome<Favourites>> unlike(String customerId, String shopId, CommandContext context) {
        return favourites
                .handle(customerId, new Unlike(customerId, shopId), context)
                .onItem()
                .call(() -> forgotten(customerId, shopId));
    }

    /// A note that stays does no harm.
    private Uni<Void> forgotten(String customerId, String shopId) {
        return likedShops
                .forget(shopId, List.of(customerId), grace.expired())
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.debugf("A note about a favourite stays: %s", failure.toString());
                    return Uni.createFrom().voidItem();
                });
    }
}
