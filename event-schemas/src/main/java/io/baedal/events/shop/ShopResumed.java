package io.baedal.events.shop;

/// An operator let a suspended shop back.
public record ShopResumed(String shopId, String reason) implements ShopEvent {}
