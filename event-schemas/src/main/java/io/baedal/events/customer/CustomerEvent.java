package io.baedal.events.customer;

import io.baedal.events.DomainEvent;

/// The facts of a customer: one stream `customer-<customerId>`. What is personal in them is sealed.
public sealed interface CustomerEvent extends DomainEvent
        permits CustomerRegistered,
                CustomerProfileChanged,
                CustomerAddressAdded,
                CustomerAddressChanged,
                CustomerAddressRemoved,
                CustomerDefaultAddressChosen,
                CustomerLeft {
    /// The id of the aggregate that this happened to.
    String customerId();
}
