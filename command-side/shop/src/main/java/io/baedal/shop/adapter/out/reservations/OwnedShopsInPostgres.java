package io.baedal.shop.adapter.out.reservations;

import io.baedal.command.relational.Transactions;
import io.baedal.shop.application.reservation.Claim;
import io.baedal.shop.application.reservation.OwnedShops;
import io.baedal.shop.domain.owner.OwnerRefusal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.common.AffectedEntities;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/// Owners' shops as a table. The row of the owner's business registration number is the lock that keeps noting a shop
/// and departing apart; an owner without one is not registered and has neither.
@ApplicationScoped
class OwnedShopsInPostgres implements OwnedShops {

    private static final AffectedEntities OWNED_SHOPS = new AffectedEntities(OwnedShopRow.class);

    private final Transactions transactions;

    OwnedShopsInPostgres(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> note(String ownerId, String shopId) {
        return transactions.run(session -> lock(session, ownerId)
                .chain(() -> session.get(
                        ReservationRow.class, Claim.onDepartureOf(ownerId).digest()))
                .onItem()
                .ifNotNull()
                .failWith(OwnerRefusal.Leaving::new)
                .chain(() -> note(session, ownerId, shopId)));
    }

    @Override
    public Uni<List<OwnedShop>> beforeDeparture(String ownerId, UUID attempt) {
        return transactions.run(session -> lock(session, ownerId)
                .chain(() -> Claiming.claim(session, Claim.onDepartureOf(ownerId), ownerId, attempt))
                .chain(() -> session.createSelectionQuery(
                                "from OwnedShopRow where ownerId = :owner", OwnedShopRow.class)
                        .setParameter("owner", ownerId)
                        .getResultList())
                .map(rows -> rows.stream().map(OwnedShopRow::ownedShop).toList()));
    }

    private static Uni<Void> note(StatelessSession session, String ownerId, String shopId) {
        return session.createNativeQuery("""
                        insert into owned_shop (shop_id, owner_id, begun_at) values (:shop, :owner, :now)
                        on conflict (shop_id) do update set begun_at = excluded.begun_at""", OWNED_SHOPS)
                .setParameter("shop", shopId)
                .setParameter("owner", ownerId)
                .setParameter("now", Instant.now())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<Void> lock(StatelessSession session, String ownerId) {
        return session.createSelectionQuery(
                        "from ReservationRow where ownerId = :owner and kind = BUSINESS_NUMBER", ReservationRow.class)
                .setParameter("owner", ownerId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .replaceWithVoid();
    }
}
