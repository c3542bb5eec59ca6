package io.baedal.events.shop;

/// The shop is listed under another category.
public record ShopCategoryChanged(String shopId, ShopCategory category) implements ShopEvent {}
