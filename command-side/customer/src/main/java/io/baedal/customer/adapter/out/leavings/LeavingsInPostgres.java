package io.baedal.customer.adapter.out.leavings;

import io.baedal.command.relational.Transactions;
import io.baedal.customer.application.customer.Leavings;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.common.AffectedEntities;

/// Leavings as a table with one row for each customer.
@ApplicationScoped
class LeavingsInPostgres implements Leavings {

    private static final AffectedEntities LEAVINGS = new AffectedEntities(LeavingRow.class);

    private final Transactions transactions;

    LeavingsInPostgres(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> intend(String customerId) {
        return transactions.run(session -> session.createNativeQuery("""
                        insert into leaving (customer_id, begun_at) values (:customer, :now)
                        on conflict (customer_id) do update set begun_at = excluded.begun_at""", LEAVINGS)
                .setParameter("customer", customerId)
                .setParameter("now", Instant.now())
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> over(String customerId, Instant before) {
        return transactions.run(session -> session.createMutationQuery(
                        "delete from LeavingRow where customerId = :customer and begunAt < :before")
                .setParameter("customer", customerId)
                .setParameter("before", before)
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<List<String>> begunBefore(Instant before, int limit) {
        return transactions.run(session -> session.createSelectionQuery(
                        "select customerId from LeavingRow where begunAt < :before order by begunAt", String.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList());
    }
}
