package io.baedal.democity.city;

/// A district that a shop delivers to, as the API takes it.
public record DeliveryArea(String district, long fee) {}
