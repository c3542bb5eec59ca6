package io.baedal.customer.domain.favourites;

/// A shop that a customer likes.
///
/// @param closed whether it has closed for good since
public record Favourite(String shopId, boolean closed) {}
