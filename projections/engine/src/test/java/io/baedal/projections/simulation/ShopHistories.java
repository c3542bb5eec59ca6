package io.baedal.projections.simulation;

import io.baedal.events.DomainEvent;
import io.baedal.events.menu.MenuGroupAdded;
import io.baedal.events.menu.MenuGroupRemoved;
import io.baedal.events.menu.MenuGroupsReordered;
import io.baedal.events.menu.MenuItemAdded;
import io.baedal.events.menu.MenuItemRepriced;
import io.baedal.events.menu.MenuItemSoldOut;
import io.baedal.events.menu.Option;
import io.baedal.events.menu.OptionGroup;
import io.baedal.events.shop.Address;
import io.baedal.events.shop.DailyHours;
import io.baedal.events.shop.DeliveryArea;
import io.baedal.events.shop.DeliveryAreasChanged;
import io.baedal.events.shop.MinimumOrderChanged;
import io.baedal.events.shop.OpeningHoursChanged;
import io.baedal.events.shop.ShopCategory;
import io.baedal.events.shop.ShopClosed;
import io.baedal.events.shop.ShopIntroductionChanged;
import io.baedal.events.shop.ShopMoved;
import io.baedal.events.shop.ShopOpened;
import io.baedal.events.shop.ShopPaused;
import io.baedal.events.shop.ShopRegistered;
import io.baedal.events.shop.ShopRenamed;
import io.baedal.events.shop.ShopResumed;
import io.baedal.events.shop.ShopSuspended;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Random;

/// Invents what could happen next in a shop or on its menu.
public final class ShopHistories {
    private final Random random;

    public ShopHistories(Random random) {
        this.random = random;
    }

    /// The next event of `shop-<id>`; its first is the registration.
    public DomainEvent shop(String id, boolean first) {
        if (first) {
            return new ShopRegistered(id, "owner-of-" + id, name(), category(), "02-123-4567", address());
        }
        return switch (random.nextInt(11)) {
            case 0 -> new ShopRenamed(id, name());
            case 1 -> new ShopIntroductionChanged(id, name() + "\n\"" + random.nextInt() + "\"");
            case 2 -> new ShopMoved(id, address());
            case 3 ->
                new OpeningHoursChanged(
                        id, List.of(new DailyHours(DayOfWeek.of(1 + random.nextInt(7)), "18:00", "02:00")));
            case 4 -> new MinimumOrderChanged(id, random.nextInt(30) * 1000L);
            case 5 -> new DeliveryAreasChanged(id, List.of(new DeliveryArea("마포구", random.nextInt(5) * 500L)));
            case 6 -> new ShopOpened(id);
            case 7 -> new ShopPaused(id);
            case 8 -> new ShopSuspended(id, "checks");
            case 9 -> new ShopResumed(id, "checked");
            default -> random.nextInt(4) == 0 ? new ShopClosed(id, "retired") : new ShopRenamed(id, name());
        };
    }

    /// The next event of `menu-<id>`.
    public DomainEvent menu(String id) {
        return switch (random.nextInt(6)) {
            case 0 -> new MenuGroupAdded(id, group(), name());
            case 1 -> new MenuGroupsReordered(id, List.of(group(), group()));
            case 2 ->
                random.nextInt(3) == 0 ? new MenuGroupRemoved(id, group()) : new MenuGroupAdded(id, group(), name());
            case 3 -> new MenuItemRepriced(id, item(), random.nextInt(20) * 500L);
            case 4 -> new MenuItemSoldOut(id, item());
            default -> new MenuItemAdded(id, group(), item(), name(), "", 9000, null, options());
        };
    }

    private List<OptionGroup> options() {
        return List.of(new OptionGroup("o", "맵기", 0, 1, List.of(new Option("o1", "순한맛", 0))));
    }

    private String group() {
        return "group" + random.nextInt(3);
    }

    private String item() {
        return "item" + random.nextInt(5);
    }

    private String name() {
        return "치킨 " + random.nextInt(1000);
    }

    private ShopCategory category() {
        return ShopCategory.values()[random.nextInt(ShopCategory.values().length)];
    }

    private Address address() {
        return new Address(
                "양화로 " + random.nextInt(200),
                "2층",
                "04000",
                "마포구",
                37 + random.nextDouble(),
                126 + random.nextDouble());
    }
}
