package io.baedal.events.shop;

/// The shop closed for good; nothing follows in this stream.
public record ShopClosed(String shopId, String reason) implements ShopEvent {}
