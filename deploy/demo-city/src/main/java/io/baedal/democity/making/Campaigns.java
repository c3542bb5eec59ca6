package io.baedal.democity.making;

import io.baedal.democity.city.Campaign;
import io.baedal.democity.city.DeliveryArea;
import io.baedal.democity.city.Owner;
import io.baedal.democity.city.Shop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What owners pay for to be shown first: one shop in four, if it is open.
final class Campaigns {
    private static final double SHARE = 0.25;
    private static final int DISTRICTS = 3;
    private static final int DAYS_PAID = 60;

    /// What customers type who look for such shops.
    private static final Map<String, String> KEYWORDS = Map.of(
            "CHICKEN",
            "치킨",
            "PIZZA",
            "피자",
            "CHINESE",
            "짜장면",
            "JAPANESE",
            "초밥",
            "SNACKS",
            "떡볶이",
            "BURGERS",
            "햄버거",
            "CAFE_DESSERT",
            "커피",
            "JOKBAL_BOSSAM",
            "족발",
            "STEW",
            "김치찌개",
            "SALAD",
            "샐러드");

    private final Dice dice;

    Campaigns(Dice dice) {
        this.dice = dice;
    }

    List<Campaign> of(List<Owner> owners) {
        List<Campaign> campaigns = new ArrayList<>();
        for (var owner : owners) {
            owner.shops().stream()
                    .filter(Shop::open)
                    .filter(_ -> dice.chance(SHARE))
                    .forEach(shop -> campaigns.add(campaign(owner, shop)));
        }
        return campaigns;
    }

    private Campaign campaign(Owner owner, Shop shop) {
        var keyword = KEYWORDS.get(shop.category());
        var product = dice.oneOf(
                keyword == null
                        ? List.of("OPEN_LIST", "CATEGORY_TOP")
                        : List.of("OPEN_LIST", "CATEGORY_TOP", "KEYWORD"));
        long daily = 10_000L * dice.between(3, 20);
        return new Campaign(
                shop.key(),
                owner.id(),
                product,
                product.equals("CATEGORY_TOP") ? shop.category() : null,
                product.equals("KEYWORD") ? keyword : null,
                shop.areas().stream()
                        .limit(DISTRICTS)
                        .map(DeliveryArea::district)
                        .toList(),
                100L * dice.between(1, 9),
                daily,
                daily * DAYS_PAID);
    }
}
