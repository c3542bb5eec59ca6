package io.baedal.events.customer;

/// The customer left for good; the key to their personal data is destroyed. Nothing follows in this stream.
public record CustomerLeft(String customerId) implements CustomerEvent {}
