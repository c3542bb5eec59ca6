package io.baedal.ad.adapter.out.shops;

import io.baedal.ad.application.shop.CampaignsOfShops.Noted;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// A campaign that a shop has, or was about to have.
@Entity
@Table(name = "campaign_of_shop")
class CampaignOfShopRow {
    @Id
    @Column(name = "campaign_id")
    String campaignId;

    @Column(name = "shop_id")
    String shopId;

    long place;

    @Column(name = "noted_at")
    Instant notedAt;

    boolean ended;

    protected CampaignOfShopRow() {}

    Noted noted() {
        return new Noted(place, campaignId, notedAt);
    }
}
