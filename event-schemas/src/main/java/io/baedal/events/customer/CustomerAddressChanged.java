package io.baedal.events.customer;

/// An address reads otherwise from now on.
public record CustomerAddressChanged(String customerId, String addressId, Sealed address) implements CustomerEvent {}
