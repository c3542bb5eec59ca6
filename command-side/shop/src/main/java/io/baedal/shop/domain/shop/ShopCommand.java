package io.baedal.shop.domain.shop;

import io.baedal.command.domain.PhoneNumber;
import io.baedal.events.Actor;
import io.baedal.events.shop.ShopCategory;
import io.baedal.shop.domain.Reason;

/// What can be asked of a shop, and by whom ([#by()]).
public sealed interface ShopCommand {

    Actor by();

    /// @param ownerIsActive whether the one who asks is registered as an owner and has not left
    record RegisterShop(
            Actor by,
            boolean ownerIsActive,
            String shopId,
            ShopName name,
            ShopCategory category,
            PhoneNumber phone,
            Place place)
            implements ShopCommand {}

    /// What customers read about the shop; its owner's to change.
    sealed interface Describe extends ShopCommand {}

    record RenameShop(Actor by, ShopName name) implements Describe {}

    record ChangeCategory(Actor by, ShopCategory category) implements Describe {}

    record ChangePhone(Actor by, PhoneNumber phone) implements Describe {}

    record ChangeIntroduction(Actor by, Introduction introduction) implements Describe {}

    record MoveShop(Actor by, Place place) implements Describe {}

    record ChangeNotes(Actor by, Note origin, Note allergy) implements Describe {}

    /// On which terms the shop delivers; its owner's to change.
    sealed interface SetTerms extends ShopCommand {}

    record ChangeOpeningHours(Actor by, OpeningHours hours) implements SetTerms {}

    record ChangeMinimumOrder(Actor by, MinimumOrder minimumOrder) implements SetTerms {}

    record ChangeDeliveryAreas(Actor by, DeliveryAreas areas) implements SetTerms {}

    /// Whether the shop takes orders.
    sealed interface Trade extends ShopCommand {}

    /// @param menuHasSomethingToOrder whether the menu holds an item that is not sold out
    record OpenShop(Actor by, boolean menuHasSomethingToOrder) implements Trade {}

    record PauseShop(Actor by) implements Trade {}

    /// An operator's.
    record SuspendShop(Actor by, Reason reason) implements Trade {}

    /// An operator's.
    record ResumeShop(Actor by, Reason reason) implements Trade {}

    /// The owner's or an operator's; nothing can be asked of the shop afterwards.
    record CloseShop(Actor by, Reason reason) implements Trade {}
}
