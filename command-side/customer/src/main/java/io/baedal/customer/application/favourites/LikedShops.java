package io.baedal.customer.application.favourites;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/// Who likes, or was about to like, which shop: the way from a shop to its customers, which their streams don't know. A
/// row too many does no harm, because the favourites themselves are asked; a row too few would. Every call is one short
/// transaction and fails with [io.baedal.command.StoreUnavailable] when the list can't be reached.
public interface LikedShops {

    /// Before the shop becomes a favourite; again if need be.
    Uni<Void> note(String customerId, String shopId);

    /// When these customers don't need to be told of this shop any more. Leaves alone what was noted, or noted again,
    /// since this instant: a command that relies on it may be under way.
    Uni<Void> forget(String shopId, List<String> customerIds, Instant before);

    /// Everything about a customer who has left.
    Uni<Void> forgetAll(String customerId);

    /// Customers who like this shop, in the order of their ids, after this one.
    Uni<List<String>> customersOf(String shopId, String after, int limit);

    /// Shops that somebody likes, in the order of their ids, after this one.
    Uni<List<String>> shops(String after, int limit);
}
