package io.baedal.customer.application.customer;

import io.baedal.customer.domain.personal.Address;

/// One of a customer's addresses, in plain.
public record OpenedAddress(String id, Address address) {}
