package io.baedal.customer.domain.favourites;

/// What can be asked for concerning a customer's favourites. That the one who asks may is checked before.
public sealed interface FavouritesCommand {

    String customerId();

    /// The customer likes a shop.
    ///
    /// @param active whether the customer is registered; known outside this stream
    record Like(String customerId, boolean active, String shopId) implements FavouritesCommand {}

    /// The customer doesn't like it any more.
    record Unlike(String customerId, String shopId) implements FavouritesCommand {}

    /// The shop has closed for good.
    record GreyOut(String customerId, String shopId) implements FavouritesCommand {}

    /// The customer has left.
    record Clear(String customerId) implements FavouritesCommand {}
}
