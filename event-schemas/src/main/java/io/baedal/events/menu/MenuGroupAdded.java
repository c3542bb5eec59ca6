package io.baedal.events.menu;

/// A group was added at the end of the menu.
public record MenuGroupAdded(String shopId, String groupId, String name) implements MenuEvent {}
