package io.baedal.customer.adapter.out.likes;

import io.baedal.command.relational.Transactions;
import io.baedal.customer.application.favourites.LikedShops;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.common.AffectedEntities;

/// Who likes which shop as a table with one row for each pair.
@ApplicationScoped
class LikedShopsInPostgres implements LikedShops {

    private static final AffectedEntities LIKED_SHOPS = new AffectedEntities(LikedShopRow.class);

    private final Transactions transactions;

    LikedShopsInPostgres(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> note(String customerId, String shopId) {
        return transactions.run(session -> session.createNativeQuery("""
                        insert into liked_shop (shop_id, customer_id, noted_at) values (:shop, :customer, :now)
                        on conflict (shop_id, customer_id) do update set noted_at = excluded.noted_at""", LIKED_SHOPS)
                .setParameter("shop", shopId)
                .setParameter("customer", customerId)
                .setParameter("now", Instant.now())
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> forget(String shopId, List<String> customerIds, Instant before) {
        return transactions.run(session -> session.createMutationQuery("""
                        delete from LikedShopRow
                        where shopId = :shop and customerId in (:customers) and notedAt < :before""")
                .setParameter("shop", shopId)
                .setParameter("customers", customerIds)
                .setParameter("before", before)
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> forgetAll(String customerId) {
        return transactions.run(
                session -> session.createMutationQuery("delete from LikedShopRow where customerId = :customer")
                        .setParameter("customer", customerId)
                        .executeUpdate()
                        .replaceWithVoid());
    }

    @Override
    public Uni<List<String>> customersOf(String shopId, String after, int limit) {
        return transactions.run(session -> session.createSelectionQuery("""
                                select customerId from LikedShopRow where shopId = :shop and customerId > :after
                                order by customerId""", String.class)
                .setParameter("shop", shopId)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    @Override
    public Uni<List<String>> shops(String after, int limit) {
        return transactions.run(session -> session.createSelectionQuery(
                        "select distinct shopId from LikedShopRow where shopId > :after order by shopId", String.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }
}
