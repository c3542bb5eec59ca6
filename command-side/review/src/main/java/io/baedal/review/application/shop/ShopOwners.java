package io.baedal.review.application.shop;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// Whose shop a shop is. Shops keep their owner for good.
public interface ShopOwners {

    /// The owner's id; empty when there is no such shop, or it is closed for good.
    ///
    /// Fails with [io.baedal.command.StoreUnavailable] when nobody who knows can be asked.
    Uni<Optional<String>> ownerOf(String shopId);
}
