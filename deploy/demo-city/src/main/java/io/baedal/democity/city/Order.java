package io.baedal.democity.city;

/// An order that was delivered, and what its customer says about it.
///
/// @param key names the order among all of the city
/// @param shop the shop's key
/// @param rating 1 to 5 stars
/// @param answer what the owner answers; null for nothing
public record Order(String key, String shop, int rating, String text, String answer) {}
