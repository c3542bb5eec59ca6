package io.baedal.ad.adapter.out.shops;

import io.baedal.ad.application.shop.ShopReplica;
import io.baedal.command.relational.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.reactive.common.AffectedEntities;

/// The replica as a table. A newer revision replaces an older one, whichever comes first; what is closed stays closed.
@ApplicationScoped
class ShopReplicaInPostgres implements ShopReplica {
    private static final AffectedEntities SHOPS = new AffectedEntities(ShopRow.class);

    private final Transactions transactions;

    ShopReplicaInPostgres(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Optional<Copy>> find(String shopId) {
        return transactions.run(session -> session.get(ShopRow.class, shopId)
                .map(row -> Optional.ofNullable(row).map(ShopRow::copy)));
    }

    @Override
    public Uni<Void> keep(String shopId, String ownerId, long revision) {
        return transactions.run(session -> session.createNativeQuery("""
                        insert into shop_replica (shop_id, owner_id, revision, closed)
                        values (:shop, :owner, :revision, false)
                        on conflict (shop_id) do update set owner_id = excluded.owner_id, revision = excluded.revision
                        where shop_replica.revision < excluded.revision and not shop_replica.closed""", SHOPS)
                .setParameter("shop", shopId)
                .setParameter("owner", ownerId)
                .setParameter("revision", revision)
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> close(String shopId, long revision) {
        return transactions.run(session -> session.createNativeQuery("""
                        insert into shop_replica (shop_id, owner_id, revision, closed)
                        values (:shop, null, :revision, true)
                        on conflict (shop_id) do update
                        set closed = true, revision = greatest(shop_replica.revision, excluded.revision)""", SHOPS)
                .setParameter("shop", shopId)
                .setParameter("revision", revision)
                .executeUpdate()
                .replaceWithVoid());
    }
}
