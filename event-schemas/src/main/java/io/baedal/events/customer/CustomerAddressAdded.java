package io.baedal.events.customer;

/// An address to deliver to; the first one is the default. Sealed: all of it.
public record CustomerAddressAdded(String customerId, String addressId, Sealed address) implements CustomerEvent {}
