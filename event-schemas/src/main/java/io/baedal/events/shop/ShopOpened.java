package io.baedal.events.shop;

/// The shop takes orders.
public record ShopOpened(String shopId) implements ShopEvent {}
