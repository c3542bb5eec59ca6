package io.baedal.events.shop;

/// A district (gu) that is delivered to, and the fee in whole won.
public record DeliveryArea(String district, long fee) {}
