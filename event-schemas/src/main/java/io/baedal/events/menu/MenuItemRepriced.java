package io.baedal.events.menu;

/// An item costs this many won.
public record MenuItemRepriced(String shopId, String itemId, long price) implements MenuEvent {}
