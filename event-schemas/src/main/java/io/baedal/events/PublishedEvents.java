package io.baedal.events;

import io.baedal.events.campaign.CampaignAreaChanged;
import io.baedal.events.campaign.CampaignBidChanged;
import io.baedal.events.campaign.CampaignBudgetChanged;
import io.baedal.events.campaign.CampaignClickCharged;
import io.baedal.events.campaign.CampaignEnded;
import io.baedal.events.campaign.CampaignImpressionsCharged;
import io.baedal.events.campaign.CampaignPaused;
import io.baedal.events.campaign.CampaignPeriodChanged;
import io.baedal.events.campaign.CampaignPlanned;
import io.baedal.events.campaign.CampaignStarted;
import io.baedal.events.customer.CustomerAddressAdded;
import io.baedal.events.customer.CustomerAddressChanged;
import io.baedal.events.customer.CustomerAddressRemoved;
import io.baedal.events.customer.CustomerDefaultAddressChosen;
import io.baedal.events.customer.CustomerLeft;
import io.baedal.events.customer.CustomerProfileChanged;
import io.baedal.events.customer.CustomerRegistered;
import io.baedal.events.favourites.FavouriteAdded;
import io.baedal.events.favourites.FavouriteRemoved;
import io.baedal.events.favourites.FavouriteShopClosed;
import io.baedal.events.favourites.FavouritesCleared;
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
import io.baedal.events.rating.ShopRated;
import io.baedal.events.review.ReviewAnswerWithdrawn;
import io.baedal.events.review.ReviewAnswered;
import io.baedal.events.review.ReviewDeleted;
import io.baedal.events.review.ReviewEdited;
import io.baedal.events.review.ReviewHidden;
import io.baedal.events.review.ReviewShown;
import io.baedal.events.review.ReviewWritten;
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

    static List<EventType> customer() {
        return List.of(
                EventType.of("customer", CustomerRegistered.class),
                EventType.of("customer", CustomerProfileChanged.class),
                EventType.of("customer", CustomerAddressAdded.class),
                EventType.of("customer", CustomerAddressChanged.class),
                EventType.of("customer", CustomerAddressRemoved.class),
                EventType.of("customer", CustomerDefaultAddressChosen.class),
                EventType.of("customer", CustomerLeft.class).ending());
    }

    static List<EventType> favourites() {
        return List.of(
                EventType.of("favourites", FavouriteAdded.class),
                EventType.of("favourites", FavouriteRemoved.class),
                EventType.of("favourites", FavouriteShopClosed.class),
                EventType.of("favourites", FavouritesCleared.class).ending());
    }

    static List<EventType> review() {
        return List.of(
                EventType.of("review", ReviewWritten.class),
                EventType.of("review", ReviewEdited.class),
                EventType.of("review", ReviewAnswered.class),
                EventType.of("review", ReviewAnswerWithdrawn.class),
                EventType.of("review", ReviewHidden.class),
                EventType.of("review", ReviewShown.class),
                EventType.of("review", ReviewDeleted.class).ending());
    }

    static List<EventType> rating() {
        return List.of(EventType.of("rating", ShopRated.class));
    }

    static List<EventType> campaign() {
        return List.of(
                EventType.of("campaign", CampaignPlanned.class),
                EventType.of("campaign", CampaignStarted.class),
                EventType.of("campaign", CampaignPaused.class),
                EventType.of("campaign", CampaignEnded.class).ending(),
                EventType.of("campaign", CampaignBidChanged.class),
                EventType.of("campaign", CampaignBudgetChanged.class),
                EventType.of("campaign", CampaignAreaChanged.class),
                EventType.of("campaign", CampaignPeriodChanged.class),
                EventType.of("campaign", CampaignClickCharged.class),
                EventType.of("campaign", CampaignImpressionsCharged.class));
    }
}
