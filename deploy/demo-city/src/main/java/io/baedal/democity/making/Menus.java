package io.baedal.democity.making;

import io.baedal.democity.city.MenuGroup;
import io.baedal.democity.city.MenuItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Menus of 10 to 40 items, chosen from the dishes of a category in `menus/`.
final class Menus {
    private static final int FEWEST = 10;
    private static final int MOST = 40;

    private final OptionGroups optionGroups = new OptionGroups();
    private final Map<String, List<Dish>> dishes = new HashMap<>();

    /// A line of a menu file.
    record Dish(String group, String name, long price, String description, String options) {
        static Dish of(String line) {
            var fields = line.split(",", -1);
            return new Dish(fields[0], fields[1], Long.parseLong(fields[2]), fields[3], fields[4]);
        }
    }

    List<MenuGroup> menu(String category, Dice dice) {
        var offered = dishes.computeIfAbsent(category, Menus::read);
        int count = dice.between(FEWEST, Math.min(MOST, offered.size()));
        var chosen = dice.shuffled(offered).subList(0, count);
        double level = dice.between(0.92, 1.12);
        Map<String, List<MenuItem>> groups = new LinkedHashMap<>();
        for (int number = 0; number < offered.size(); number++) {
            var dish = offered.get(number);
            if (chosen.contains(dish)) {
                groups.computeIfAbsent(dish.group, _ -> new ArrayList<>())
                        .add(item(category, number, dish, level, dice));
            }
        }
        return groups.entrySet().stream()
                .map(group -> new MenuGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private MenuItem item(String category, int number, Dish dish, double level, Dice dice) {
        return new MenuItem(
                dish.name,
                dish.description,
                Math.round(dish.price * level / 100) * 100,
                dice.chance(0.7) ? "https://images.baedal.example/menu/%s/%d.jpg".formatted(category, number) : null,
                optionGroups.named(dish.options),
                dice.chance(0.03));
    }

    private static List<Dish> read(String category) {
        return Stream.of(category, "drinks")
                .flatMap(file -> Resources.lines("menus/" + file + ".csv").stream())
                .map(Dish::of)
                .toList();
    }
}
