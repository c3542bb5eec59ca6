package io.baedal.events.shop;

/// The shop is called otherwise.
public record ShopRenamed(String shopId, String name) implements ShopEvent {}
