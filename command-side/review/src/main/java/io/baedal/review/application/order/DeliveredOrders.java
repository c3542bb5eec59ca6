package io.baedal.review.application.order;

import io.baedal.review.domain.order.DeliveredOrder;
import io.baedal.review.domain.order.OrderId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/// Which orders were delivered to whom: what decides who may review. Every call fails with
/// [io.baedal.command.StoreUnavailable] when the list can't be reached.
public interface DeliveredOrders {

    /// Notes a delivered order; again if need be.
    ///
    /// Fails with [io.baedal.review.domain.order.ToldOtherwise] when it is noted with something else.
    Uni<Void> note(DeliveredOrder order);

    /// The order, if it is known as delivered.
    Uni<Optional<DeliveredOrder>> find(OrderId orderId);
}
