package io.baedal.review.adapter.out.counts;

import io.baedal.review.application.rating.Uncounted;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A note that a review may not be counted yet.
@Entity
@Table(name = "uncounted_review")
class UncountedRow {

    @Id
    UUID attempt;

    @Column(name = "review_id")
    String reviewId;

    @Column(name = "noted_at")
    Instant notedAt;

    protected UncountedRow() {}

    UncountedRow(Uncounted uncounted, Instant notedAt) {
        this.attempt = uncounted.attempt();
        this.reviewId = uncounted.reviewId();
        this.notedAt = notedAt;
    }

    Uncounted uncounted() {
        return new Uncounted(attempt, reviewId);
    }
}
