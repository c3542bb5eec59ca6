package io.baedal.events.shop;

import io.baedal.events.DomainEvent;

/// The facts of a shop: one stream `shop-<shopId>`.
public sealed interface ShopEvent extends DomainEvent
        permits ShopRegistered,
                ShopRenamed,
                ShopCategoryChanged,
                ShopPhoneChanged,
                ShopIntroductionChanged,
                ShopMoved,
                OpeningHoursChanged,
                MinimumOrderChanged,
                DeliveryAreasChanged,
                ShopNotesChanged,
                ShopOpened,
                ShopPaused,
                ShopSuspended,
                ShopResumed,
                ShopClosed {
    /// The id of the aggregate that this happened to.
    String shopId();
}
