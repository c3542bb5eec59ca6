package io.baedal.events.rating;

/// The reviews of a shop were counted anew: the whole count, so that the last one is all that matters.
///
/// @param sequence grows with every count of this shop
public record ShopRated(String shopId, long sequence, StarCounts stars) implements RatingEvent {}
