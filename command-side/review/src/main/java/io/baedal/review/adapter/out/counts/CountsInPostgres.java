package io.baedal.review.adapter.out.counts;

import io.baedal.command.relational.Transactions;
import io.baedal.review.application.rating.CountedReview;
import io.baedal.review.application.rating.Counts;
import io.baedal.review.application.rating.Uncounted;
import io.baedal.review.domain.rating.RateShop;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The book of what counts as tables: a row for each review, for each shop, and for each note.
@ApplicationScoped
class CountsInPostgres implements Counts {

    private final Transactions transactions;

    CountsInPostgres(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> note(Uncounted uncounted) {
        return transactions.run(session -> session.insert(new UncountedRow(uncounted, Instant.now())));
    }

    @Override
    public Uni<Void> clear(List<UUID> attempts) {
        return transactions.run(
                session -> session.createMutationQuery("delete from UncountedRow where attempt in (:attempts)")
                        .setParameter("attempts", attempts)
                        .executeUpdate()
                        .replaceWithVoid());
    }

    @Override
    public Uni<List<Uncounted>> notedBefore(Instant before, int limit) {
        return transactions.run(session -> session.createSelectionQuery(
                        "from UncountedRow where notedAt < :before order by notedAt", UncountedRow.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList()
                .map(rows -> rows.stream().map(UncountedRow::uncounted).toList()));
    }

    @Override
    public Uni<Void> postpone(List<UUID> attempts) {
        return transactions.run(session -> session.createMutationQuery(
                        "update UncountedRow set notedAt = :now where attempt in (:attempts)")
                .setParameter("now", Instant.now())
                .setParameter("attempts", attempts)
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<RateShop> enter(CountedReview counted) {
        return transactions.run(session -> Entering.enter(session, counted));
    }
}
