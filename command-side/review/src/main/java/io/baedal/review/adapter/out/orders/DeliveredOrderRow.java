package io.baedal.review.adapter.out.orders;

import io.baedal.review.domain.order.CustomerId;
import io.baedal.review.domain.order.DeliveredAt;
import io.baedal.review.domain.order.DeliveredOrder;
import io.baedal.review.domain.order.OrderId;
import io.baedal.review.domain.order.ShopId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// An order that reached its customer.
@Entity
@Table(name = "delivered_order")
class DeliveredOrderRow {

    @Id
    @Column(name = "order_id")
    String orderId;

    @Column(name = "customer_id")
    String customerId;

    @Column(name = "shop_id")
    String shopId;

    @Column(name = "delivered_at")
    Instant deliveredAt;

    protected DeliveredOrderRow() {}

    DeliveredOrder order() {
        return new DeliveredOrder(
                new OrderId(orderId), new CustomerId(customerId), new ShopId(shopId), new DeliveredAt(deliveredAt));
    }
}
