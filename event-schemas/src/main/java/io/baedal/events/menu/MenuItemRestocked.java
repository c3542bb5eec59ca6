package io.baedal.events.menu;

/// A sold-out item can be ordered again.
public record MenuItemRestocked(String shopId, String itemId) implements MenuEvent {}
