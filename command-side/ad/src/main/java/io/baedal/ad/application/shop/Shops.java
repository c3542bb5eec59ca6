package io.baedal.ad.application.shop;

import io.baedal.ad.application.shop.ShopReplica.Copy;
import io.baedal.ad.application.shop.ShopSource.Answer;
import io.baedal.ad.domain.AdvertisedShop;
import io.baedal.ad.domain.AdvertisedShop.Standing;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Shops, as far as advertising goes: from the replica, and from the shop service what the replica hasn't.
@ApplicationScoped
public class Shops {
    private final ShopReplica replica;
    private final ShopSource source;

    Shops(ShopReplica replica, ShopSource source) {
        this.replica = replica;
        this.source = source;
    }

    /// How a shop stands, as far as is known here. Only a shop that was never heard of is asked for.
    public Uni<AdvertisedShop> find(String shopId) {
        return replica.find(shopId)
                .chain(copy ->
                        copy.map(known -> Uni.createFrom().item(known.shop())).orElseGet(() -> ask(shopId)));
    }

    /// A shop has changed: asks for it, if it is kept here and what is kept is older.
    public Uni<Void> changed(String shopId, long revision) {
        return replica.find(shopId)
                .chain(copy -> copy.filter(known -> isOlder(known, revision)).isPresent()
                        ? ask(shopId).replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    private static boolean isOlder(Copy known, long revision) {
        return known.shop().isInBusiness() && known.revision() < revision;
    }

    private Uni<AdvertisedShop> ask(String shopId) {
        return source.ask(shopId).chain(answer -> switch (answer) {
            case Answer.InBusiness it ->
                replica.keep(shopId, it.ownerId(), it.revision())
                        .replaceWith(new AdvertisedShop(Standing.IN_BUSINESS, it.ownerId()));
            case Answer.ClosedForGood _ ->
                replica.close(shopId, 0).replaceWith(new AdvertisedShop(Standing.CLOSED, null));
            case Answer.Unknown _ -> Uni.createFrom().item(AdvertisedShop.UNKNOWN);
        });
    }
}
