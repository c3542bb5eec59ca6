package io.baedal.democity.city;

/// Where a shop is, as the API takes it.
public record Address(
        String road, String detail, String postalCode, String district, double latitude, double longitude) {}
