package io.baedal.review.domain.order;

import io.baedal.command.domain.Refusal;

/// An order is known as delivered to someone else, elsewhere, or at another time.
public final class ToldOtherwise extends Refusal {

    public ToldOtherwise() {
        super(
                Kind.CONFLICT,
                "delivered-order-otherwise",
                "The order was told otherwise before",
                "This order is known as delivered, with another customer, shop or time.");
    }
}
