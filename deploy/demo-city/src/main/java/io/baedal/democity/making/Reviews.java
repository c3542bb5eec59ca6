package io.baedal.democity.making;

import com.fasterxml.jackson.core.type.TypeReference;
import io.baedal.democity.city.MenuItem;
import io.baedal.democity.city.Order;
import io.baedal.democity.city.Shop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What customers say about shops: each shop is as good as it is, and customers mostly agree.
final class Reviews {
    private static final double SPREAD = 0.9;

    private final Map<String, List<String>> words =
            Resources.json("reviews.json", new TypeReference<Map<String, List<String>>>() {});
    private final Map<String, Double> quality = new HashMap<>();

    Order of(String key, Shop shop, Dice dice) {
        double good = quality.computeIfAbsent(shop.key(), _ -> dice.between(3.4, 5.2));
        int rating = Math.clamp(Math.round(good + dice.between(-SPREAD, SPREAD)), 1, 5);
        var text = dice.oneOf(words.get(Integer.toString(rating))).replace("{dish}", dish(shop, dice));
        return new Order(key, shop.key(), rating, text, answer(rating, dice));
    }

    private static String dish(Shop shop, Dice dice) {
        List<MenuItem> items = shop.menu().getFirst().items();
        return dice.oneOf(items).name();
    }

    private String answer(int rating, Dice dice) {
        if (rating == 3 || !dice.chance(0.4)) {
            return null;
        }
        return dice.oneOf(words.get(rating > 3 ? "thanks" : "sorry"));
    }
}
