package io.baedal.projections.simulation;

import io.baedal.events.DomainEvent;
import io.baedal.events.customer.CustomerAddressAdded;
import io.baedal.events.customer.CustomerAddressChanged;
import io.baedal.events.customer.CustomerAddressRemoved;
import io.baedal.events.customer.CustomerDefaultAddressChosen;
import io.baedal.events.customer.CustomerLeft;
import io.baedal.events.customer.CustomerProfileChanged;
import io.baedal.events.customer.CustomerRegistered;
import io.baedal.events.customer.Sealed;
import io.baedal.events.favourites.FavouriteAdded;
import io.baedal.events.favourites.FavouriteRemoved;
import io.baedal.events.favourites.FavouriteShopClosed;
import io.baedal.events.favourites.FavouritesCleared;
import java.util.Random;

/// Invents what a customer could do next.
final class CustomerHistories {
    private final Random random;

    CustomerHistories(Random random) {
        this.random = random;
    }

    /// The next event of `customer-<id>`; its first is the registration.
    DomainEvent customer(String id, boolean first) {
        if (first) {
            return new CustomerRegistered(id, sealed(id));
        }
        return switch (random.nextInt(6)) {
            case 0 -> new CustomerProfileChanged(id, sealed(id));
            case 1 -> new CustomerAddressChanged(id, address(), sealed(id));
            case 2 -> new CustomerAddressRemoved(id, address());
            case 3 -> new CustomerDefaultAddressChosen(id, address());
            case 4 -> random.nextInt(4) == 0 ? new CustomerLeft(id) : new CustomerAddressRemoved(id, address());
            default -> new CustomerAddressAdded(id, address(), sealed(id));
        };
    }

    /// The next event of `favourites-<id>`.
    DomainEvent favourites(String id) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new FavouriteRemoved(id, shop());
            case 2 -> new FavouriteShopClosed(id, shop());
            case 3 -> random.nextInt(4) == 0 ? new FavouritesCleared(id) : new FavouriteAdded(id, shop());
            default -> new FavouriteAdded(id, shop());
        };
    }

    private String shop() {
        return "shop" + random.nextInt(6);
    }

    private String address() {
        return "address" + random.nextInt(3);
    }

    private Sealed sealed(String id) {
        return new Sealed("key-of-" + id, Long.toHexString(random.nextLong()));
    }
}
