package io.baedal.events;

import io.baedal.events.menu.MenuGroupAdded;
import io.baedal.events.menu.MenuGroupRemoved;
import io.baedal.events.menu.MenuGroupRenamed;
import io.baedal.events.menu.MenuGroupsReordered;
import io.baedal.events.menu.MenuItemAdded;
import io.baedal.events.menu.MenuItemDescribed;
import io.baedal.events.menu.MenuItemOptionsChanged;
import io.baedal.events.menu.MenuItemRemoved;
import io.baedal.events.menu.MenuItemRepriced;
import io.baedal.events.menu.MenuItemRestocked;
import io.baedal.events.menu.MenuItemSoldOut;
import io.baedal.events.menu.MenuItemsReordered;
import io.baedal.events.owner.OwnerEmailChanged;
import io.baedal.events.owner.OwnerLeft;
import io.baedal.events.owner.OwnerProfileChanged;
import io.baedal.events.owner.OwnerRegistered;
import io.baedal.events.shop.DeliveryAreasChanged;
import io.baedal.events.shop.MinimumOrderChanged;
import io.baedal.events.shop.OpeningHoursChanged;
import io.baedal.events.shop.ShopCategoryChanged;
import io.baedal.events.shop.ShopClosed;
import io.baedal.events.shop.ShopIntroductionChanged;
import io.baedal.events.shop.ShopMoved;
import io.baedal.events.shop.ShopNotesChanged;
import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopPaused;
import io.baedal.events.shop.ShopPhoneChanged;
import io.baedal.events.shop.ShopRegistered;
import io.baedal.events.shop.ShopRenamed;
import io.baedal.events.shop.ShopResumed;
import io.baedal.events.shop.ShopSuspended;
import java.util.List;

/// The list that a new event is added to: version 1 unless said otherwise.
final class PublishedEvents {
    private PublishedEvents() {}

    static List<EventType> owner() {
        return List.of(
                EventType.of("owner", OwnerRegistered.class),
                EventType.of("owner", OwnerProfileChanged.class),
                EventType.of("owner", OwnerEmailChanged.class),
                EventType.of("owner", OwnerLeft.class).ending());
    }

    static List<EventType> shop() {
        return List.of(
                EventType.of("shop", ShopRegistered.class),
                EventType.of("shop", ShopRenamed.class),
                EventType.of("shop", ShopCategoryChanged.class),
                EventType.of("shop", ShopPhoneChanged.class),
                EventType.of("shop", ShopIntroductionChanged.class),
                EventType.of("shop", ShopMoved.class),
                EventType.of("shop", OpeningHoursChanged.class),
                EventType.of("shop", MinimumOrderChanged.class),
                EventType.of("shop", DeliveryAreasChanged.class).version(2),
                EventType.of("shop", ShopNotesChanged.class),
                EventType.of("shop", ShopOpened.class),
                EventType.of("shop", ShopPaused.class),
                EventType.of("shop", ShopSuspended.class),
                EventType.of("shop", ShopResumed.class),
                EventType.of("shop", ShopClosed.class).ending());
    }

    static List<EventType> menu() {
        return List.of(
                EventType.of("menu", MenuGroupAdded.class),
                EventType.of("menu", MenuGroupRenamed.class),
                EventType.of("menu", MenuGroupRemoved.class),
                EventType.of("menu", MenuGroupsReordered.class),
                EventType.of("menu", MenuItemAdded.class),
                EventType.of("menu", MenuItemDescribed.class),
                EventType.of("menu", MenuItemRepriced.class),
                EventType.of("menu", MenuItemOptionsChanged.class),
                EventType.of("menu", MenuItemSoldOut.class),
                EventType.of("menu", MenuItemRestocked.class),
                EventType.of("menu", MenuItemRemoved.class),
                EventType.of("menu", MenuItemsReordered.class));
    }
}
