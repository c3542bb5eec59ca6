package io.baedal.shop.application.owner;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Outcome;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.events.shop.ShopEvent;
import io.baedal.shop.application.reservation.Grace;
import io.baedal.shop.application.reservation.OwnedShops;
import io.baedal.shop.application.reservation.OwnedShops.OwnedShop;
import io.baedal.shop.application.reservation.Reserving;
import io.baedal.shop.domain.owner.Owner;
import io.baedal.shop.domain.owner.OwnerCommand;
import io.baedal.shop.domain.owner.OwnerCommand.Leave;
import io.baedal.shop.domain.shop.Shop;
import io.baedal.shop.domain.shop.ShopCommand;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// An owner leaves the platform, once all of their shops are closed for good. Their business registration number and
/// e-mail address are free again.
@ApplicationScoped
public class Leaving {

    private static final int SHOPS_AT_ONCE = 8;

    private final Aggregates<OwnerCommand, Owner, OwnerEvent> owners;
    private final Aggregates<ShopCommand, Shop, ShopEvent> shops;
    private final OwnedShops ownedShops;
    private final Reserving reserving;
    private final Grace grace;

    Leaving(
            Aggregates<OwnerCommand, Owner, OwnerEvent> owners,
            Aggregates<ShopCommand, Shop, ShopEvent> shops,
            OwnedShops ownedShops,
            Reserving reserving,
            Grace grace) {
        this.owners = owners;
        this.shops = shops;
        this.ownedShops = ownedShops;
        this.reserving = reserving;
        this.grace = grace;
    }

    public Uni<Outcome<Owner>> leave(String ownerId, CommandContext context) {
        return reserving.then(
                ownerId,
                attempt -> ownedShops.beforeDeparture(ownerId, attempt),
                owned -> notClosed(owned)
                        .onItem()
                        .transformToUni(open -> owners.handle(ownerId, new Leave(open), context)));
    }

    private Uni<Set<String>> notClosed(List<OwnedShop> owned) {
        return Multi.createFrom()
                .iterable(owned)
                .onItem()
                .transformToUni(shop -> shops.load(shop.shopId()).map(loaded -> new Asked(shop, loaded.state())))
                .merge(SHOPS_AT_ONCE)
                .filter(this::isInTheWay)
                .map(asked -> asked.owned().shopId())
                .collect()
                .with(Collectors.toSet());
    }

    private record Asked(OwnedShop owned, Shop shop) {}

    private boolean isInTheWay(Asked asked) {
        return switch (asked.shop().standing()) {
            case PAUSED, OPEN, SUSPENDED -> true;
            case CLOSED -> false;
            // noted, but not there: its registration is under way, or came to nothing
            case UNKNOWN -> asked.owned().begunAt().isAfter(grace.expired());
        };
    }
}
