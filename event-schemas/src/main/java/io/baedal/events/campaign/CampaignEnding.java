package io.baedal.events.campaign;

/// Why a campaign ended.
public enum CampaignEnding {
    /// Its owner wanted it.
    BY_OWNER,
    /// An operator stopped it.
    BY_OPERATOR,
    /// Its shop closed for good.
    SHOP_CLOSED
}
