package io.baedal.ad.application.shop;

import io.baedal.ad.domain.AdvertisedShop;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// What this service keeps of shops: whose they are, and which are closed for good. May be old; a shop that is closed
/// here is closed. Every call fails with [io.baedal.command.StoreUnavailable] when the replica can't be reached.
public interface ShopReplica {
    /// @param revision of the shop's stream when it was like this
    record Copy(AdvertisedShop shop, long revision) {}

    Uni<Optional<Copy>> find(String shopId);

    /// Keeps that the shop was in business then, unless something newer is known.
    Uni<Void> keep(String shopId, String ownerId, long revision);

    /// Keeps that the shop is closed for good, also when it was never heard of before.
    Uni<Void> close(String shopId, long revision);
}
