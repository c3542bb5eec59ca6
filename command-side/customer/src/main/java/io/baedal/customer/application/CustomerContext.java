package io.baedal.customer.application;

import io.baedal.command.AggregateType;
import io.baedal.command.Aggregates;
import io.baedal.command.AggregatesFactory;
import io.baedal.customer.domain.customer.Customer;
import io.baedal.customer.domain.customer.CustomerCommand;
import io.baedal.customer.domain.customer.CustomerDecider;
import io.baedal.customer.domain.customer.SavedAddress;
import io.baedal.customer.domain.favourites.Favourite;
import io.baedal.customer.domain.favourites.Favourites;
import io.baedal.customer.domain.favourites.FavouritesCommand;
import io.baedal.customer.domain.favourites.FavouritesDecider;
import io.baedal.events.customer.CustomerEvent;
import io.baedal.events.favourites.FavouritesEvent;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// The aggregates of this context and the names of their streams. Both streams have the customer's id.
@RegisterForReflection(
        targets = {Customer.class, Customer.Membership.class, SavedAddress.class, Favourites.class, Favourite.class})
public class CustomerContext {

    /// The shapes of the states in snapshots; raise a number when its state changes.
    private static final int CUSTOMER_STATE = 1;

    private static final int FAVOURITES_STATE = 1;

    private static final int SNAPSHOT_EVERY = 100;

    @Produces
    @Singleton
    Aggregates<CustomerCommand, Customer, CustomerEvent> customers(AggregatesFactory aggregates) {
        return aggregates.open(
                new AggregateType<>("customer", new CustomerDecider(), Customer.class, CUSTOMER_STATE, SNAPSHOT_EVERY));
    }

    @Produces
    @Singleton
    Aggregates<FavouritesCommand, Favourites, FavouritesEvent> favourites(AggregatesFactory aggregates) {
        return aggregates.open(new AggregateType<>(
                "favourites", new FavouritesDecider(), Favourites.class, FAVOURITES_STATE, SNAPSHOT_EVERY));
    }
}
