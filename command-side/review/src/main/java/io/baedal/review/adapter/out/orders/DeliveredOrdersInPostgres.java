package io.baedal.review.adapter.out.orders;

import io.baedal.command.relational.Transactions;
import io.baedal.review.application.order.DeliveredOrders;
import io.baedal.review.domain.order.DeliveredOrder;
import io.baedal.review.domain.order.OrderId;
import io.baedal.review.domain.order.ToldOtherwise;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.reactive.common.AffectedEntities;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/// Delivered orders as a table, told by whoever delivers.
@ApplicationScoped
class DeliveredOrdersInPostgres implements DeliveredOrders {

    private static final AffectedEntities ORDERS = new AffectedEntities(DeliveredOrderRow.class);

    private final Transactions transactions;

    DeliveredOrdersInPostgres(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> note(DeliveredOrder order) {
        return transactions.run(session -> insert(session, order)
                .chain(inserted -> inserted == 1
                        ? Uni.createFrom().voidItem()
                        : session.get(DeliveredOrderRow.class, order.orderId().value())
                                .invoke(row -> assertSame(row, order))
                                .replaceWithVoid()));
    }

    @Override
    public Uni<Optional<DeliveredOrder>> find(OrderId orderId) {
        return transactions.run(session -> session.get(DeliveredOrderRow.class, orderId.value())
                .map(row -> Optional.ofNullable(row).map(DeliveredOrderRow::order)));
    }

    private static Uni<Integer> insert(StatelessSession session, DeliveredOrder order) {
        return session.createNativeQuery("""
                        insert into delivered_order (order_id, customer_id, shop_id, delivered_at)
                        values (:order, :customer, :shop, :at) on conflict do nothing""", ORDERS)
                .setParameter("order", order.orderId().value())
                .setParameter("customer", order.customerId().value())
                .setParameter("shop", order.shopId().value())
                .setParameter("at", order.deliveredAt().value())
                .executeUpdate();
    }

    private static void assertSame(DeliveredOrderRow row, DeliveredOrder order) {
        if (!row.order().equals(order)) {
            throw new ToldOtherwise();
        }
    }
}
