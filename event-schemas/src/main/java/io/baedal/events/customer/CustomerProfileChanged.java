package io.baedal.events.customer;

/// The customer goes by another name, number or e-mail address.
public record CustomerProfileChanged(String customerId, Sealed profile) implements CustomerEvent {}
