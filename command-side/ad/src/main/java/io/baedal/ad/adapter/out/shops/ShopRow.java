package io.baedal.ad.adapter.out.shops;

import io.baedal.ad.application.shop.ShopReplica.Copy;
import io.baedal.ad.domain.AdvertisedShop;
import io.baedal.ad.domain.AdvertisedShop.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// What is kept of a shop.
@Entity
@Table(name = "shop_replica")
class ShopRow {
    @Id
    @Column(name = "shop_id")
    String shopId;

    @Column(name = "owner_id")
    String ownerId;

    long revision;
    boolean closed;

    protected ShopRow() {}

    Copy copy() {
        return new Copy(new AdvertisedShop(closed ? Standing.CLOSED : Standing.IN_BUSINESS, ownerId), revision);
    }
}
