package io.baedal.customer.adapter.out.likes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/// A shop that a customer likes, or was about to.
@Entity
@Table(name = "liked_shop")
@IdClass(LikedShopRow.Key.class)
class LikedShopRow {

    record Key(String shopId, String customerId) {}

    @Id
    @Column(name = "shop_id")
    String shopId;

    @Id
    @Column(name = "customer_id")
    String customerId;

    @Column(name = "noted_at")
    Instant notedAt;

    protected LikedShopRow() {}
}
