package io.baedal.review.adapter.out.counts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// How often the count of a shop has changed.
@Entity
@Table(name = "counted_shop")
class CountedShopRow {

    @Id
    @Column(name = "shop_id")
    String shopId;

    long sequence;

    protected CountedShopRow() {}
}
