package io.baedal.shop.adapter.out.reservations;

import io.baedal.command.domain.Refusal;
import io.baedal.shop.application.reservation.Claim;
import io.baedal.shop.domain.owner.OwnerRefusal;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.common.AffectedEntities;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/// One claim inside a transaction: its row is inserted, or locked where it is there. Of two who insert the same at one
/// moment, the second waits for the first.
final class Claiming {

    private static final AffectedEntities RESERVATIONS = new AffectedEntities(ReservationRow.class);

    private Claiming() {}

    static Uni<Void> claim(StatelessSession session, Claim claim, String ownerId, UUID attempt) {
        return insert(session, claim, ownerId, attempt)
                .chain(inserted -> inserted == 1
                        ? Uni.createFrom().voidItem()
                        : session.get(ReservationRow.class, claim.digest(), LockMode.PESSIMISTIC_WRITE)
                                .onItem()
                                .ifNull()
                                .failWith(ReleasedMeanwhile::new)
                                .chain(row -> again(session, row, claim, ownerId, attempt)));
    }

    private static Uni<Integer> insert(StatelessSession session, Claim claim, String ownerId, UUID attempt) {
        return session.createNativeQuery("""
                        insert into reservation (digest, kind, owner_id, state, attempt, reserved_at, version)
                        values (:digest, :kind, :owner, 'PENDING', :attempt, :now, 0) on conflict do nothing""", RESERVATIONS)
                .setParameter("digest", claim.digest())
                .setParameter("kind", claim.kind().name())
                .setParameter("owner", ownerId)
                .setParameter("attempt", attempt)
                .setParameter("now", Instant.now())
                .executeUpdate();
    }

    private static Uni<Void> again(
            StatelessSession session, ReservationRow row, Claim claim, String ownerId, UUID attempt) {
        if (!row.ownerId.equals(ownerId)) {
            return Uni.createFrom().failure(taken(claim));
        }
        row.reserveAgain(attempt, Instant.now());
        return session.update(row);
    }

    private static Refusal taken(Claim claim) {
        return switch (claim.kind()) {
            case BUSINESS_NUMBER -> new OwnerRefusal.BusinessNumberTaken();
            case EMAIL -> new OwnerRefusal.EmailTaken();
            case DEPARTURE -> throw new IllegalStateException("Nobody claims another owner's departure");
        };
    }
}
