package io.baedal.events.menu;

import io.baedal.events.DomainEvent;

/// The facts of a shop's menu: one stream `menu-<shopId>`.
public sealed interface MenuEvent extends DomainEvent
        permits MenuGroupAdded,
                MenuGroupRenamed,
                MenuGroupRemoved,
                MenuGroupsReordered,
                MenuItemAdded,
                MenuItemDescribed,
                MenuItemRepriced,
                MenuItemOptionsChanged,
                MenuItemSoldOut,
                MenuItemRestocked,
                MenuItemRemoved,
                MenuItemsReordered {
    /// The id of the aggregate that this happened to.
    String shopId();
}
