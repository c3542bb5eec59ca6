package io.baedal.shop.adapter.out.reservations;

import io.baedal.shop.application.reservation.OwnedShops.OwnedShop;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// A shop that an owner began, or was about to.
@Entity
@Table(name = "owned_shop")
class OwnedShopRow {

    @Id
    @Column(name = "shop_id")
    String shopId;

    @Column(name = "owner_id")
    String ownerId;

    @Column(name = "begun_at")
    Instant begunAt;

    protected OwnedShopRow() {}

    OwnedShop ownedShop() {
        return new OwnedShop(shopId, begunAt);
    }
}
