package io.baedal.events.shop;

/// The least sum, in whole won, that an order must come to.
public record MinimumOrderChanged(String shopId, long amount) implements ShopEvent {}
