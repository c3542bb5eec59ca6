package io.baedal.ad.domain;

import io.baedal.events.Actor;

/// What a campaign has to know of its shop.
///
/// @param standing whether there is such a shop, and whether it is closed for good
/// @param ownerId whose it is; null where nobody knows
public record AdvertisedShop(Standing standing, String ownerId) {
    /// How a shop stands, as far as advertising goes.
    public enum Standing {
        UNKNOWN,
        IN_BUSINESS,
        CLOSED
    }

    /// The shop whose id belongs to none.
    public static final AdvertisedShop UNKNOWN = new AdvertisedShop(Standing.UNKNOWN, null);

    public boolean isInBusiness() {
        return standing == Standing.IN_BUSINESS;
    }

    public boolean isClosed() {
        return standing == Standing.CLOSED;
    }

    /// Refuses unless this actor may advertise it.
    void assertAdvertisableBy(Actor actor) {
        switch (standing) {
            case UNKNOWN -> throw new CampaignRefusal.ShopUnknown();
            case CLOSED -> throw new CampaignRefusal.ShopClosed();
            case IN_BUSINESS -> {
                if (!Campaign.isOwner(actor, ownerId)) {
                    throw new CampaignRefusal.NotYourShop();
                }
            }
        }
    }
}
