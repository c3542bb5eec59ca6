package io.baedal.shop.application.shop;

import io.baedal.command.Aggregates;
import io.baedal.command.CommandContext;
import io.baedal.command.Outcome;
import io.baedal.events.owner.OwnerEvent;
import io.baedal.events.shop.ShopEvent;
import io.baedal.shop.application.reservation.OwnedShops;
import io.baedal.shop.domain.owner.Owner;
import io.baedal.shop.domain.owner.Owner.Membership;
import io.baedal.shop.domain.owner.OwnerCommand;
import io.baedal.shop.domain.shop.Shop;
import io.baedal.shop.domain.shop.ShopCommand;
import io.baedal.shop.domain.shop.ShopCommand.RegisterShop;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/// An owner begins a shop. The shop is noted as theirs first, and only then the owner's stream is asked whether they
/// are still with us: so a shop can't slip past an owner who is leaving at the same moment.
@ApplicationScoped
public class RegisteringShop {

    private final Aggregates<ShopCommand, Shop, ShopEvent> shops;
    private final Aggregates<OwnerCommand, Owner, OwnerEvent> owners;
    private final OwnedShops ownedShops;

    RegisteringShop(
            Aggregates<ShopCommand, Shop, ShopEvent> shops,
            Aggregates<OwnerCommand, Owner, OwnerEvent> owners,
            OwnedShops ownedShops) {
        this.shops = shops;
        this.owners = owners;
        this.ownedShops = ownedShops;
    }

    /// @param command for an owner who is active, or is not
    public Uni<Outcome<Shop>> register(String shopId, Function<Boolean, RegisterShop> command, CommandContext context) {
        var ownerId = context.actor().id();
        return isActive(ownerId)
                .onItem()
                .transformToUni(active -> active
                        ? notedAndStillActive(ownerId, shopId)
                        : Uni.createFrom().item(false))
                .onItem()
                .transformToUni(active -> shops.handle(shopId, command.apply(active), context));
    }

    private Uni<Boolean> notedAndStillActive(String ownerId, String shopId) {
        return ownedShops.note(ownerId, shopId).onItem().transformToUni(_ -> isActive(ownerId));
    }

    private Uni<Boolean> isActive(String ownerId) {
        return owners.load(ownerId).map(owner -> owner.state().membership() == Membership.ACTIVE);
    }
}
