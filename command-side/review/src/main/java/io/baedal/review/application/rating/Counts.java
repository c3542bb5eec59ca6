package io.baedal.review.application.rating;

import io.baedal.review.domain.rating.RateShop;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The book of what counts: each review's stars, and notes of reviews that aren't counted yet. Every call is one short
/// transaction with a time limit and fails with [io.baedal.command.StoreUnavailable] when the book can't be reached.
public interface Counts {

    /// Notes a review before it changes.
    Uni<Void> note(Uncounted uncounted);

    /// Removes notes; those that are gone already are no matter.
    Uni<Void> clear(List<UUID> attempts);

    /// Notes older than this instant, at most `limit`, the oldest first.
    Uni<List<Uncounted>> notedBefore(Instant before, int limit);

    /// Puts notes behind all others.
    Uni<Void> postpone(List<UUID> attempts);

    /// Enters what a review counts with, unless something newer is entered, and counts the shop's reviews by their
    /// stars. The count's sequence grows when the count changes, and only then: equal sequences are equal counts.
    Uni<RateShop> enter(CountedReview counted);
}
