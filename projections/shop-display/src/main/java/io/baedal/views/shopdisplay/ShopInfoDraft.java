package io.baedal.views.shopdisplay;

import io.baedal.events.shop.Address;
import io.baedal.events.shop.DailyHours;
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

/// A copy of the info while one event changes it.
final class ShopInfoDraft {
    private String id;
    private String name;
    private ShopCategory category;
    private ShopState state;
    private String phone;
    private String introduction;
    private Address address;
    private List<DailyHours> hours;
    private long minimumOrder;
    private List<DeliveryArea> areas;
    private ShopNotes notes;

    ShopInfoDraft(ShopInfo info) {
        id = info.id();
        name = info.name();
        category = info.category();
        state = info.state();
        phone = info.phone();
        introduction = info.introduction();
        address = info.address();
        hours = info.hours();
        minimumOrder = info.minimumOrder();
        areas = info.areas();
        notes = info.notes();
    }

    ShopInfo info() {
        return new ShopInfo(id, name, category, state, phone, introduction, address, hours, minimumOrder, areas, notes);
    }

    void take(ShopEvent event) {
        if (id == null != event instanceof ShopRegistered) {
            throw new UnfoldableEvent("A shop's history starts with its registration, and has only one");
        }
        switch (event) {
            case ShopRegistered e -> register(e);
            case ShopRenamed e -> name = e.name();
            case ShopCategoryChanged e -> category = e.category();
            case ShopPhoneChanged e -> phone = e.phone();
            case ShopIntroductionChanged e -> introduction = e.introduction();
            case ShopMoved e -> address = e.address();
            case OpeningHoursChanged e -> hours = e.hours();
            case MinimumOrderChanged e -> minimumOrder = e.amount();
            case DeliveryAreasChanged e -> areas = e.areas();
            case ShopNotesChanged e -> notes = new ShopNotes(e.origin(), e.allergy());
            case ShopOpened _ -> state = ShopState.OPEN;
            case ShopPaused _ -> state = ShopState.PAUSED;
            case ShopSuspended _ -> state = ShopState.SUSPENDED;
            case ShopResumed _ -> state = ShopState.PAUSED;
            case ShopClosed _ -> state = ShopState.CLOSED;
        }
    }

    private void register(ShopRegistered event) {
        id = event.shopId();
        name = event.name();
        category = event.category();
        phone = event.phone();
        address = event.address();
    }
}
