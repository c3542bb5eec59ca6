package io.baedal.events.rating;

import io.baedal.events.DomainEvent;

/// What a shop is rated, from all of its reviews that can be seen: one stream `rating-<shopId>`.
public sealed interface RatingEvent extends DomainEvent permits ShopRated {
    /// The id of the aggregate that this happened to.
    String shopId();
}
