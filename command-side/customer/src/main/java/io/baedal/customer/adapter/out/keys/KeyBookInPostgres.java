package io.baedal.customer.adapter.out.keys;

import io.baedal.command.relational.Transactions;
import io.baedal.customer.application.privacy.CustomerKey;
import io.baedal.customer.application.privacy.KeyBook;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.common.AffectedEntities;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/// The keys as a table with one row for each customer.
@ApplicationScoped
class KeyBookInPostgres implements KeyBook {

    private static final AffectedEntities KEYS = new AffectedEntities(CustomerKeyRow.class);

    private final Transactions transactions;
    private final Scouring scouring;

    KeyBookInPostgres(Transactions transactions, Scouring scouring) {
        this.transactions = transactions;
        this.scouring = scouring;
    }

    @Override
    public Uni<Optional<CustomerKey>> find(String customerId) {
        return transactions.run(session -> session.get(CustomerKeyRow.class, customerId)
                .map(row -> Optional.ofNullable(row).map(CustomerKeyRow::key)));
    }

    @Override
    public Uni<CustomerKey> findOrMake(String customerId) {
        return transactions.run(session -> make(session, customerId)
                .chain(() -> session.get(CustomerKeyRow.class, customerId))
                .onItem()
                .ifNull()
                .failWith(DestroyedMeanwhile::new)
                .map(CustomerKeyRow::key));
    }

    @Override
    public Uni<Void> destroy(String customerId) {
        return transactions.run(session -> scouring.noteFileOf(session, customerId)
                .chain(() -> session.createMutationQuery("delete from CustomerKeyRow where customerId = :customer")
                        .setParameter("customer", customerId)
                        .executeUpdate())
                .replaceWithVoid());
    }

    @Override
    public Uni<Integer> scour(Instant before) {
        return scouring.scour(before);
    }

    /// Unless there is one.
    private static Uni<Integer> make(StatelessSession session, String customerId) {
        var material = new byte[CustomerKey.BYTES];
        new SecureRandom().nextBytes(material);
        return session.createNativeQuery("""
                        insert into customer_key (customer_id, key_id, material, created_at)
                        values (:customer, :key, :material, :now) on conflict do nothing""", KEYS)
                .setParameter("customer", customerId)
                .setParameter("key", UUID.randomUUID())
                .setParameter("material", material)
                .setParameter("now", Instant.now())
                .executeUpdate();
    }
}
