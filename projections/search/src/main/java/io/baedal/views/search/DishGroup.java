package io.baedal.views.search;

import java.util.List;
import java.util.stream.Stream;

/// A group of dishes, in the order of display.
record DishGroup(String id, String name, List<Dish> dishes) {
    DishGroup {
        dishes = List.copyOf(dishes);
    }

    DishGroup named(String name) {
        return new DishGroup(id, name, dishes);
    }

    DishGroup plus(Dish dish) {
        return with(Stream.concat(dishes.stream(), Stream.of(dish)).toList());
    }

    DishGroup minus(String dishId) {
        return with(dishes.stream().filter(dish -> !dish.id().equals(dishId)).toList());
    }

    DishGroup ranked(List<String> dishIds) {
        return with(Ranking.of(dishes, Dish::id, dishIds));
    }

    DishGroup renamed(String dishId, String name) {
        return with(dishes.stream()
                .map(dish -> dish.id().equals(dishId) ? new Dish(dishId, name) : dish)
                .toList());
    }

    private DishGroup with(List<Dish> dishes) {
        return new DishGroup(id, name, dishes);
    }
}
