package io.baedal.review.domain.order;

/// An order that reached its customer: they may review it.
public record DeliveredOrder(OrderId orderId, CustomerId customerId, ShopId shopId, DeliveredAt deliveredAt) {}
