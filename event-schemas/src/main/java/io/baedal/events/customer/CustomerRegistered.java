package io.baedal.events.customer;

/// Somebody became a customer. Sealed: name, telephone number, e-mail address.
public record CustomerRegistered(String customerId, Sealed profile) implements CustomerEvent {}
