package io.baedal.shop.domain.menu;

import io.baedal.events.menu.MenuEvent;
import io.baedal.events.menu.MenuItemAdded;
import io.baedal.events.menu.MenuItemDescribed;
import io.baedal.events.menu.MenuItemOptionsChanged;
import io.baedal.events.menu.MenuItemRemoved;
import io.baedal.events.menu.MenuItemRepriced;
import io.baedal.events.menu.MenuItemRestocked;
import io.baedal.events.menu.MenuItemSoldOut;
import io.baedal.events.menu.MenuItemsReordered;
import io.baedal.shop.domain.menu.MenuCommand.AddItem;
import io.baedal.shop.domain.menu.MenuCommand.ChangeItemChoices;
import io.baedal.shop.domain.menu.MenuCommand.DescribeItem;
import io.baedal.shop.domain.menu.MenuCommand.ItemChange;
import io.baedal.shop.domain.menu.MenuCommand.OneItemChange;
import io.baedal.shop.domain.menu.MenuCommand.RemoveItem;
import io.baedal.shop.domain.menu.MenuCommand.ReorderItems;
import io.baedal.shop.domain.menu.MenuCommand.RepriceItem;
import io.baedal.shop.domain.menu.MenuCommand.RestockItem;
import io.baedal.shop.domain.menu.MenuCommand.SellOutItem;
import java.util.List;

/// The items of a menu: at most 300, each with a name of its own inside its group.
final class Items {

    private static final int MOST = 300;

    private Items() {}

    static List<MenuEvent> decide(String shopId, ItemChange change, Menu menu) {
        return switch (change) {
            case AddItem c -> add(shopId, c, menu);
            case ReorderItems c -> reorder(shopId, c, menu);
            case OneItemChange c -> change(shopId, c, menu);
        };
    }

    private static List<MenuEvent> add(String shopId, AddItem c, Menu menu) {
        var group = Groups.existing(menu, c.groupId());
        if (menu.items().count() >= MOST) {
            throw new MenuRefusal.TooManyItems(MOST);
        }
        assertNameFree(group, c.name());
        return List.of(new MenuItemAdded(
                shopId,
                c.groupId(),
                c.itemId(),
                c.name().value(),
                c.description().value(),
                c.price().amount(),
                c.picture().map(PictureUrl::value).orElse(null),
                c.choices().of(c.itemId())));
    }

    private static List<MenuEvent> reorder(String shopId, ReorderItems c, Menu menu) {
        var present = Groups.existing(menu, c.groupId()).items().stream()
                .map(MenuItem::id)
                .toList();
        if (!DisplayOrder.isComplete(c.itemIds(), present)) {
            throw new MenuRefusal.IncompleteOrder();
        }
        return c.itemIds().equals(present)
                ? List.of()
                : List.of(new MenuItemsReordered(shopId, c.groupId(), c.itemIds()));
    }

    private static List<MenuEvent> change(String shopId, OneItemChange c, Menu menu) {
        var group = menu.groupHolding(c.itemId()).orElseThrow(MenuRefusal.ItemNotFound::new);
        if (c instanceof DescribeItem description) {
            assertNameFree(group.minus(c.itemId()), description.name());
        }
        var event = event(shopId, c);
        return menu.after(event).equals(menu) ? List.of() : List.of(event);
    }

    private static MenuEvent event(String shopId, OneItemChange change) {
        var itemId = change.itemId();
        return switch (change) {
            case DescribeItem c ->
                new MenuItemDescribed(
                        shopId,
                        itemId,
                        c.name().value(),
                        c.description().value(),
                        c.picture().map(PictureUrl::value).orElse(null));
            case RepriceItem c -> new MenuItemRepriced(shopId, itemId, c.price().amount());
            case ChangeItemChoices c ->
                new MenuItemOptionsChanged(shopId, itemId, c.choices().of(itemId));
            case SellOutItem _ -> new MenuItemSoldOut(shopId, itemId);
            case RestockItem _ -> new MenuItemRestocked(shopId, itemId);
            case RemoveItem _ -> new MenuItemRemoved(shopId, itemId);
        };
    }

    private static void assertNameFree(MenuGroup group, MenuName name) {
        if (group.items().stream().anyMatch(item -> item.name().equals(name.value()))) {
            throw new MenuRefusal.ItemNameTaken();
        }
    }
}
