package io.baedal.customer.domain.customer;

import io.baedal.events.customer.Sealed;

/// One of a customer's addresses. Only its id can be read without the customer's key.
public record SavedAddress(String id, Sealed address) {}
