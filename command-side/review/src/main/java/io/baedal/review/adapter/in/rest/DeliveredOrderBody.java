package io.baedal.review.adapter.in.rest;

import io.baedal.command.http.Form;
import io.baedal.review.domain.order.CustomerId;
import io.baedal.review.domain.order.DeliveredAt;
import io.baedal.review.domain.order.DeliveredOrder;
import io.baedal.review.domain.order.OrderId;
import io.baedal.review.domain.order.ShopId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeliveredOrder")
record DeliveredOrderBody(
        @Schema(required = true, examples = "5f0a3c1e-0f5e-4a53-9d7c-2f6a8a1f6f11")
        String orderId,

        @Schema(required = true, examples = "customer-1", description = "The subject of the customer's tokens")
        String customerId,

        @Schema(required = true, examples = "0b8f6f5e-43a1-5d0b-9a53-6f6d8f0c7a11")
        String shopId,

        @Schema(required = true, examples = "2026-05-01T12:30:00Z", description = "ISO 8601 instant")
        String deliveredAt) {

    DeliveredOrder order(Form form) {
        var order = form.value("orderId", orderId, OrderId::of);
        var customer = form.value("customerId", customerId, CustomerId::of);
        var shop = form.value("shopId", shopId, ShopId::of);
        var at = form.value("deliveredAt", deliveredAt, DeliveredAt::of);
        return form.filled(() -> new DeliveredOrder(order, customer, shop, at));
    }
}
