package io.baedal.shop.application.reservation;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Which shops an owner has ever begun, also those that came to nothing or are closed for good: whoever needs to know
/// how they stand asks their streams. Kept so that an owner can't leave shops behind. Every call is one short
/// transaction and fails with [io.baedal.command.StoreUnavailable] when the list can't be reached.
public interface OwnedShops {

    /// @param begunAt when the shop was about to be registered
    record OwnedShop(String shopId, Instant begunAt) {}

    /// Notes a shop before it is registered; again if need be.
    ///
    /// Fails with [io.baedal.shop.domain.owner.OwnerRefusal.Leaving] when the owner is about to leave.
    Uni<Void> note(String ownerId, String shopId);

    /// Claims the owner's departure and lists their shops, in one step: a shop is either on the list, or can't be
    /// noted until the departure is settled.
    Uni<List<OwnedShop>> beforeDeparture(String ownerId, UUID attempt);
}
