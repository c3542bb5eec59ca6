package io.baedal.shop.adapter.out.reservations;

import io.baedal.command.domain.Refusal;
import io.baedal.shop.application.reservation.Claim;
import io.baedal.shop.domain.owner.OwnerRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/// One claim inside a transaction: its row is locked or inserted. Of two who insert the same at one moment, the second
/// waits for the first and then fails on the primary key.
final class Claiming {

    private Claiming() {}

    static Uni<Void> claim(Session session, Claim claim, String ownerId, UUID attempt) {
        return session.find(ReservationRow.class, claim.digest(), LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .transformToUni(row -> {
                    if (row == null) {
                        var added = new ReservationRow(claim, ownerId, attempt, Instant.now());
                        return session.persist(added).call(session::flush);
                    }
                    if (!row.ownerId.equals(ownerId)) {
                        return Uni.createFrom().failure(taken(claim));
                    }
                    row.reserveAgain(attempt, Instant.now());
                    return session.flush();
                });
    }

    private static Refusal taken(Claim claim) {
        return switch (claim.kind()) {
            case BUSINESS_NUMBER -> new OwnerRefusal.BusinessNumberTaken();
            case EMAIL -> new OwnerRefusal.EmailTaken();
            case DEPARTURE -> throw new IllegalStateException("Nobody claims another owner's departure");
        };
    }
}
