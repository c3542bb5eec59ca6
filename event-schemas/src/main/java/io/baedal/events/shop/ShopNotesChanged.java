package io.baedal.events.shop;

/// What the law wants shown: the origin of ingredients and the allergens.
public record ShopNotesChanged(String shopId, String origin, String allergy) implements ShopEvent {}
