package io.baedal.views.search;

import io.baedal.events.shop.Address;
import io.baedal.events.shop.DeliveryArea;
import io.baedal.events.shop.DeliveryAreasChanged;
import io.baedal.events.shop.MinimumOrderChanged;
import io.baedal.events.shop.OpeningHoursChanged;
import io.baedal.events.shop.ShopCategory;
import io.baedal.events.shop.ShopCategoryChanged;
import io.baedal.events.shop.ShopClosed;
import io.baedal.events.shop.ShopEvent;
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
import io.baedal.projections.UnfoldableEvent;
import java.util.List;

/// A copy of the shop while one event changes it.
final class SearchedShopDraft {
    private String name;
    private ShopCategory category;
    private int state;
    private String introduction;
    private double latitude;
    private double longitude;
    private List<OpenRange> hours;
    private long minimumOrder;
    private List<DeliveryArea> areas;

    SearchedShopDraft(SearchedShop shop) {
        name = shop.name();
        category = shop.category();
        state = shop.state();
        introduction = shop.introduction();
        latitude = shop.latitude();
        longitude = shop.longitude();
        hours = shop.hours();
        minimumOrder = shop.minimumOrder();
        areas = shop.areas();
    }

    SearchedShop shop() {
        return new SearchedShop(name, category, state, introduction, latitude, longitude, hours, minimumOrder, areas);
    }

    void take(ShopEvent event) {
        if (name == null != event instanceof ShopRegistered) {
            throw new UnfoldableEvent("A shop's history starts with its registration, and has only one");
        }
        switch (event) {
            case ShopRegistered e -> register(e);
            case ShopRenamed e -> name = e.name();
            case ShopCategoryChanged e -> category = e.category();
            case ShopIntroductionChanged e -> introduction = e.introduction();
            case ShopMoved e -> move(e.address());
            case OpeningHoursChanged e -> hours = OpenRange.of(e.hours());
            case MinimumOrderChanged e -> minimumOrder = e.amount();
            case DeliveryAreasChanged e -> areas = e.areas();
            case ShopOpened _ -> state = SearchDocument.OPEN;
            case ShopPaused _ -> state = SearchDocument.PAUSED;
            case ShopSuspended _ -> state = SearchDocument.SUSPENDED;
            case ShopResumed _ -> state = SearchDocument.PAUSED;
            case ShopClosed _ -> state = SearchDocument.CLOSED;
            case ShopPhoneChanged _, ShopNotesChanged _ -> {
                // nobody looks for a shop by these
            }
        }
    }

    private void register(ShopRegistered event) {
        name = event.name();
        category = event.category();
        move(event.address());
    }

    private void move(Address address) {
        latitude = address.latitude();
        longitude = address.longitude();
    }
}
