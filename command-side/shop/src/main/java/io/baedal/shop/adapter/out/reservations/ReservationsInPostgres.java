package io.baedal.shop.adapter.out.reservations;

import io.baedal.command.relational.OneByOne;
import io.baedal.command.relational.Transactions;
import io.baedal.shop.application.reservation.Claim;
import io.baedal.shop.application.reservation.Reservations;
import io.baedal.shop.application.reservation.Reserved;
import io.baedal.shop.application.reservation.Reserved.State;
import io.baedal.shop.application.reservation.Verdict;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/// The book of reservations as a table with one row for each reserved value.
@ApplicationScoped
class ReservationsInPostgres implements Reservations {

    private final Transactions transactions;

    ReservationsInPostgres(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> reserve(String ownerId, List<Claim> claims, UUID attempt) {
        var inOrder = claims.stream().sorted(Comparator.comparing(Claim::kind)).toList();
        return transactions.run(
                session -> OneByOne.all(inOrder, claim -> Claiming.claim(session, claim, ownerId, attempt)));
    }

    @Override
    public Uni<List<Reserved>> of(String ownerId) {
        return transactions.run(session -> session.createSelectionQuery(
                        "from ReservationRow where ownerId = :owner", ReservationRow.class)
                .setParameter("owner", ownerId)
                .getResultList()
                .map(rows -> rows.stream().map(ReservationRow::reserved).toList()));
    }

    @Override
    public Uni<Void> settle(Map<Reserved, Verdict> verdicts) {
        var settled = verdicts.entrySet().stream()
                .filter(entry -> entry.getValue() != Verdict.WAIT)
                .filter(entry -> !isSettled(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(entry -> entry.getKey().claim().kind()))
                .toList();
        return settled.isEmpty()
                ? Uni.createFrom().voidItem()
                : transactions.run(
                        session -> OneByOne.all(settled, entry -> carryOut(session, entry.getKey(), entry.getValue())));
    }

    @Override
    public Uni<List<String>> waitingSince(Instant before, int limit) {
        return transactions.run(session -> session.createSelectionQuery("""
                                select ownerId from ReservationRow where state = :pending and reservedAt < :before
                                group by ownerId order by min(reservedAt)""", String.class)
                .setParameter("pending", State.PENDING)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList());
    }

    private static boolean isSettled(Reserved reserved, Verdict verdict) {
        return verdict == Verdict.CONFIRM && reserved.state() == State.CONFIRMED;
    }

    private static Uni<Void> carryOut(StatelessSession session, Reserved reserved, Verdict verdict) {
        var change = verdict == Verdict.CONFIRM
                ? "update ReservationRow set state = CONFIRMED, version = version + 1"
                : "delete from ReservationRow";
        return session.createMutationQuery(change + " where digest = :digest and version = :version")
                .setParameter("digest", reserved.claim().digest())
                .setParameter("version", reserved.version())
                .executeUpdate()
                .replaceWithVoid();
    }
}
