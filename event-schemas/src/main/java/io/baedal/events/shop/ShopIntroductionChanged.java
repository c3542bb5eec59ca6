package io.baedal.events.shop;

/// The shop introduces itself in other words.
public record ShopIntroductionChanged(String shopId, String introduction) implements ShopEvent {}
