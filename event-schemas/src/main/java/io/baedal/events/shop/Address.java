package io.baedal.events.shop;

/// Where a shop is: road address, what is not on a map (floor, unit), five-digit postal code, district (gu), and
/// WGS 84 degrees.
public record Address(
        String road, String detail, String postalCode, String district, double latitude, double longitude) {}
