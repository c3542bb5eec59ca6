package io.baedal.events.shop;

/// The shop is reached under another number.
public record ShopPhoneChanged(String shopId, String phone) implements ShopEvent {}
