package io.baedal.events.menu;

/// An item left the menu.
public record MenuItemRemoved(String shopId, String itemId) implements MenuEvent {}
