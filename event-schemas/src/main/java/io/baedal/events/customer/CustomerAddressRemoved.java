package io.baedal.events.customer;

/// An address is no longer delivered to.
public record CustomerAddressRemoved(String customerId, String addressId) implements CustomerEvent {}
