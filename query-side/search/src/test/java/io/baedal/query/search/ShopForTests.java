package io.baedal.query.search;

import io.baedal.events.DomainEvent;
import io.baedal.events.menu.MenuGroupAdded;
import io.baedal.events.menu.MenuItemAdded;
import io.baedal.events.rating.ShopRated;
import io.baedal.events.rating.StarCounts;
import io.baedal.events.shop.Address;
import io.baedal.events.shop.DailyHours;
import io.baedal.events.shop.DeliveryArea;
import io.baedal.events.shop.DeliveryAreasChanged;
import io.baedal.events.shop.MinimumOrderChanged;
import io.baedal.events.shop.OpeningHoursChanged;
import io.baedal.events.shop.ShopCategory;
import io.baedal.events.shop.ShopEvent;
import io.baedal.events.shop.ShopIntroductionChanged;
import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopRegistered;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What happened in a shop of a test, step by step.
final class ShopForTests {
    private final String id;
    private final List<DomainEvent> events = new ArrayList<>();

    private ShopForTests(String id) {
        this.id = id;
    }

    /// A shop in 마포구 that takes orders.
    static ShopForTests open(String id, String name, ShopCategory category) {
        return registered(id, name, category, 37.55, 126.92)
                .delivering("마포구", 2000)
                .with(new ShopOpened(id));
    }

    static ShopForTests registered(String id, String name, ShopCategory category, double latitude, double longitude) {
        var address = new Address("양화로 1", "", "04000", "마포구", latitude, longitude);
        return new ShopForTests(id).with(new ShopRegistered(id, "owner", name, category, "02-123-4567", address));
    }

    ShopForTests with(DomainEvent event) {
        events.add(event);
        return this;
    }

    ShopForTests delivering(String district, long fee) {
        return with(new DeliveryAreasChanged(id, List.of(new DeliveryArea(district, fee))));
    }

    ShopForTests introducing(String text) {
        return with(new ShopIntroductionChanged(id, text));
    }

    ShopForTests asking(long minimumOrder) {
        return with(new MinimumOrderChanged(id, minimumOrder));
    }

    ShopForTests keeping(DayOfWeek day, String opens, String closes) {
        return with(new OpeningHoursChanged(id, List.of(new DailyHours(day, opens, closes))));
    }

    ShopForTests serving(String... dishes) {
        with(new MenuGroupAdded(id, "group", "메뉴"));
        for (var dish : dishes) {
            with(new MenuItemAdded(id, "group", dish, dish, "", 9000, null, List.of()));
        }
        return this;
    }

    ShopForTests rated(long ones, long fives) {
        return with(new ShopRated(id, 1, new StarCounts(ones, 0, 0, 0, fives)));
    }

    ShopForTests with(Function<String, ShopEvent> event) {
        return with(event.apply(id));
    }

    void in(SearchViews views) {
        views.shop(id, events);
    }
}
