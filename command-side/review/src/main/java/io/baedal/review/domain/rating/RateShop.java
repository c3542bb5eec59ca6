package io.baedal.review.domain.rating;

import io.baedal.events.rating.StarCounts;

/// A shop's reviews were counted.
///
/// @param sequence which count of this shop it is: another sequence, another count; a higher one is newer
public record RateShop(String shopId, long sequence, StarCounts stars) {}
