package io.baedal.review.adapter.out.counts;

import io.baedal.review.application.rating.CountedReview;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// What a review counts with.
@Entity
@Table(name = "counted_review")
class CountedRow {

    @Id
    @Column(name = "review_id")
    String reviewId;

    @Column(name = "shop_id")
    String shopId;

    short stars;

    long revision;

    protected CountedRow() {}

    CountedRow(CountedReview counted) {
        this.reviewId = counted.reviewId();
        this.shopId = counted.shopId();
        this.stars = (short) counted.stars();
        this.revision = counted.revision();
    }
}
