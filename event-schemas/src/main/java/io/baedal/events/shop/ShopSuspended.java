package io.baedal.events.shop;

/// An operator took the shop off the platform for a time.
public record ShopSuspended(String shopId, String reason) implements ShopEvent {}
