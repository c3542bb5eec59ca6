package io.baedal.events.customer;

/// The address that is meant when none is named.
public record CustomerDefaultAddressChosen(String customerId, String addressId) implements CustomerEvent {}
