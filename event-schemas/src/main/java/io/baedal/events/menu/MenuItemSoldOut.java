package io.baedal.events.menu;

/// An item can't be ordered for now.
public record MenuItemSoldOut(String shopId, String itemId) implements MenuEvent {}
