package io.baedal.democity.making;

import io.baedal.democity.city.MenuGroup;
import io.baedal.democity.city.Shop;
import io.baedal.democity.making.Categories.Category;
import io.baedal.democity.making.Districts.District;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The shops of a district: all its categories in turn, no name twice.
final class Shops {
    private final Map<String, Category> categories = Categories.all();
    private final OpeningHours hours = new OpeningHours();
    private final Menus menus = new Menus();
    private final Introductions introductions = new Introductions();
    private final Set<String> names = new HashSet<>();

    List<Shop> of(int districtNumber, District district, Dice dice) {
        List<Shop> shops = new ArrayList<>();
        List<String> turns = List.of();
        for (int number = 0; number < district.shops(); number++) {
            int turn = number % categories.size();
            turns = turn == 0 ? dice.shuffled(List.copyOf(categories.keySet())) : turns;
            var key = "%02d-%02d".formatted(districtNumber, number + 1);
            shops.add(shop(key, district, turns.get(turn), dice.another()));
        }
        return shops;
    }

    private Shop shop(String key, District district, String category, Dice dice) {
        var kind = categories.get(category);
        var neighbourhood = dice.oneOf(district.neighbourhoods());
        var name = name(kind, neighbourhood.branch(), dice);
        var menu = menus.menu(category, dice);
        return new Shop(
                key,
                name,
                category,
                PhoneNumbers.shop(dice),
                Addresses.in(district, neighbourhood, dice),
                introductions.of(name, district.name(), neighbourhood.name(), favourite(menu), dice),
                hours.week(dice.oneOf(kind.hours()), dice),
                1_000L * dice.between(8, 20),
                DeliveryAreas.around(district, dice),
                kind.origin(),
                kind.allergy(),
                menu,
                dice.chance(0.96));
    }

    private String name(Category kind, String branch, Dice dice) {
        return dice.shuffled(kind.names()).stream()
                .map(name -> name + " " + branch + "점")
                .filter(names::add)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Too few names for the shops around " + branch));
    }

    private static String favourite(List<MenuGroup> menu) {
        return menu.getFirst().items().getFirst().name();
    }
}
