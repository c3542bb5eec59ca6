package io.baedal.query.search;

import io.baedal.democity.city.Shop;
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
import io.baedal.events.shop.ShopIntroductionChanged;
import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopRegistered;
import java.util.ArrayList;
import java.util.List;

/// What happens when a shop of the demo city is loaded.
final class CityEvents {
    private CityEvents() {}

    static List<DomainEvent> of(String id, Shop shop) {
        var at = shop.address();
        var address =
                new Address(at.road(), at.detail(), at.postalCode(), at.district(), at.latitude(), at.longitude());
        var events = new ArrayList<DomainEvent>();
        events.add(new ShopRegistered(
                id, "owner", shop.name(), ShopCategory.valueOf(shop.category()), shop.phone(), address));
        events.add(new ShopIntroductionChanged(id, shop.introduction()));
        events.add(new OpeningHoursChanged(
                id,
                shop.hours().stream()
                        .map(hours -> new DailyHours(hours.day(), hours.opens(), hours.closes()))
                        .toList()));
        events.add(new MinimumOrderChanged(id, shop.minimumOrder()));
        events.add(new DeliveryAreasChanged(
                id,
                shop.areas().stream()
                        .map(area -> new DeliveryArea(area.district(), area.fee()))
                        .toList()));
        if (shop.open()) {
            events.add(new ShopOpened(id));
        }
        menu(id, shop, events);
        return events;
    }

    private static void menu(String id, Shop shop, List<DomainEvent> events) {
        for (var group : shop.menu()) {
            events.add(new MenuGroupAdded(id, group.name(), group.name()));
            for (var item : group.items()) {
                events.add(new MenuItemAdded(
                        id,
                        group.name(),
                        group.name() + "/" + item.name(),
                        item.name(),
                        item.description(),
                        item.price(),
                        item.pictureUrl(),
                        List.of()));
            }
        }
    }

    static ShopRated rated(String id, int five, int one) {
        return new ShopRated(id, 1, new StarCounts(one, 0, 0, 0, five));
    }
}
