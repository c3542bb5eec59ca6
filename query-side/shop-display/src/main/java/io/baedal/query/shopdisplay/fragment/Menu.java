package io.baedal.query.shopdisplay.fragment;

import io.vertx.core.json.JsonObject;
import java.util.List;

/// The menu tab of a shop.
///
/// @param category of the shop, which says what is drawn where a picture would be
/// @param groups in the order of display, those with nothing in them left out
public record Menu(Category category, List<Group> groups) {
    /// A group of dishes under one heading.
    ///
    /// @param number from 1, by which links within the page find it
    public record Group(int number, String name, List<Dish> dishes) {}

    static Menu of(JsonObject page) {
        var groups = Json.objects(Json.object(page, "menu"), "groups")
                .filter(group -> !group.getJsonArray("items").isEmpty())
                .toList();
        return new Menu(
                Category.of(Json.object(page, "shop").getString("category")),
                groups.stream()
                        .map(group -> group(groups.indexOf(group) + 1, group))
                        .toList());
    }

    private static Group group(int number, JsonObject group) {
        return new Group(
                number,
                Json.text(group, "name"),
                Json.objects(group, "items").map(Dish::of).toList());
    }
}
