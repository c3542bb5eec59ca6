package io.baedal.democity.city;

/// Where a customer wants it delivered, as the API takes it.
///
/// @param label what the customer calls it
public record CustomerAddress(
        String label,
        String road,
        String detail,
        String postalCode,
        String district,
        double latitude,
        double longitude) {}
