package io.baedal.events.shop;

/// The shop cooks at another address.
public record ShopMoved(String shopId, Address address) implements ShopEvent {}
