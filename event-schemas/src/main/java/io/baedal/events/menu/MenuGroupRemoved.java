package io.baedal.events.menu;

/// A group left the menu, and its items with it.
public record MenuGroupRemoved(String shopId, String groupId) implements MenuEvent {}
