package io.baedal.events.menu;

/// A group is called otherwise.
public record MenuGroupRenamed(String shopId, String groupId, String name) implements MenuEvent {}
