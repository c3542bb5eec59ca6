package io.baedal.events.shop;

/// The shop takes no orders for now.
public record ShopPaused(String shopId) implements ShopEvent {}
