package io.baedal.shop.application.reservation;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The book of reservations: who holds, or is about to hold, which unique value. Every call is one short transaction
/// with a time limit and fails with [io.baedal.command.StoreUnavailable] when the book can't be reached.
public interface Reservations {

    /// Makes every claim pending for this owner, or none of them.
    ///
    /// Fails with [io.baedal.shop.domain.owner.OwnerRefusal.BusinessNumberTaken] or
    /// [io.baedal.shop.domain.owner.OwnerRefusal.EmailTaken] when another owner has one.
    Uni<Void> reserve(String ownerId, List<Claim> claims, UUID attempt);

    /// Everything that is reserved for an owner.
    Uni<List<Reserved>> of(String ownerId);

    /// Confirms and releases; leaves alone what has changed since it was read.
    Uni<Void> settle(Map<Reserved, Verdict> verdicts);

    /// Owners with something pending since before this instant, at most `limit`, the longest waiting first.
    Uni<List<String>> waitingSince(Instant before, int limit);
}
