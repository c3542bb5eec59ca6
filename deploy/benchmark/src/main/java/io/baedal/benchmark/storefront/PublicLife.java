package io.baedal.benchmark.storefront;

import io.baedal.events.DomainEvent;
import io.baedal.events.StreamNames;
import io.baedal.events.campaign.AdProduct;
import io.baedal.events.campaign.CampaignPlanned;
import io.baedal.events.campaign.CampaignStarted;
import io.baedal.events.rating.ShopRated;
import io.baedal.events.rating.StarCounts;
import io.baedal.events.review.ReviewWritten;
import io.baedal.events.shop.DeliveryArea;
import io.baedal.events.shop.DeliveryAreasChanged;
import io.baedal.events.shop.ShopRegistered;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/// What customers say of shops, and what their owners pay for: every shop has a rating and some reviews, one in ten a
/// campaign.
final class PublicLife {
    private static final int REVIEWS = 3;
    private static final int SHOPS_PER_CAMPAIGN = 10;

    private final SplittableRandom random = new SplittableRandom(11);
    private final LocalDate today = LocalDate.now();
    private final Map<String, List<DomainEvent>> streams = new LinkedHashMap<>();

    /// The streams of all that, by name.
    static Map<String, List<DomainEvent>> around(Map<String, List<DomainEvent>> shops) {
        var life = new PublicLife();
        shops.forEach((stream, events) -> {
            if (events.getFirst() instanceof ShopRegistered shop) {
                life.goOn(shop, events);
            }
        });
        return life.streams;
    }

    private void goOn(ShopRegistered shop, List<DomainEvent> events) {
        var id = shop.shopId();
        add("rating", id, new ShopRated(id, 1, new StarCounts(some(), some(), some(), 4 * some(), 9 * some())));
        for (int number = 0; number < REVIEWS; number++) {
            var review = uuid();
            add(
                    "review",
                    review,
                    new ReviewWritten(
                            review,
                            id,
                            "customer-" + number,
                            uuid(),
                            1 + random.nextInt(5),
                            "잘 먹었습니다. 다음에 또 시킬게요.",
                            List.of(),
                            "2026-03-%02dT12:00:00Z".formatted(1 + number)));
        }
        var areas = districts(events);
        if (random.nextInt(SHOPS_PER_CAMPAIGN) == 0 && !areas.isEmpty()) {
            advertise(shop, areas);
        }
    }

    private void advertise(ShopRegistered shop, List<String> areas) {
        var id = uuid();
        add(
                "campaign",
                id,
                new CampaignPlanned(
                        id,
                        shop.shopId(),
                        shop.ownerId(),
                        AdProduct.OPEN_LIST,
                        null,
                        null,
                        areas,
                        50 + 10L * random.nextInt(90),
                        100_000,
                        10_000_000,
                        today.minusDays(10).toString(),
                        today.plusDays(300).toString()),
                new CampaignStarted(id));
    }

    private static List<String> districts(List<DomainEvent> events) {
        List<String> districts = List.of();
        for (var event : events) {
            if (event instanceof DeliveryAreasChanged changed) {
                districts = changed.areas().stream().map(DeliveryArea::district).toList();
            }
        }
        return districts;
    }

    private long some() {
        return random.nextInt(10);
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private void add(String category, String id, DomainEvent... events) {
        streams.put(StreamNames.stream(category, id), List.of(events));
    }
}
