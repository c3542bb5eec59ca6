package io.baedal.shop.domain.menu;

import io.baedal.events.Actor;
import io.baedal.shop.domain.shop.Shop;
import java.util.List;
import java.util.Optional;

/// A change somebody asks for on the menu of a shop. Whose shop it is and whether it is closed for good is known from
/// the shop's own stream.
///
/// @param shop the shop as it stood when the command came
public record MenuCommand(Shop shop, Actor by, Change change) {

    public sealed interface Change {}

    /// Changes of the groups themselves.
    public sealed interface GroupChange extends Change {}

    public record AddGroup(String groupId, MenuName name) implements GroupChange {}

    public record RenameGroup(String groupId, MenuName name) implements GroupChange {}

    public record RemoveGroup(String groupId) implements GroupChange {}

    public record ReorderGroups(List<String> groupIds) implements GroupChange {}

    /// Changes of the items.
    public sealed interface ItemChange extends Change {}

    public record AddItem(
            String groupId,
            String itemId,
            MenuName name,
            ItemDescription description,
            Price price,
            Optional<PictureUrl> picture,
            Choices choices)
            implements ItemChange {}

    public record ReorderItems(String groupId, List<String> itemIds) implements ItemChange {}

    /// Changes of one item that is on the menu.
    public sealed interface OneItemChange extends ItemChange {
        String itemId();
    }

    public record DescribeItem(String itemId, MenuName name, ItemDescription description, Optional<PictureUrl> picture)
            implements OneItemChange {}

    public record RepriceItem(String itemId, Price price) implements OneItemChange {}

    public record ChangeItemChoices(String itemId, Choices choices) implements OneItemChange {}

    public record SellOutItem(String itemId) implements OneItemChange {}

    public record RestockItem(String itemId) implements OneItemChange {}

    public record RemoveItem(String itemId) implements OneItemChange {}
}
