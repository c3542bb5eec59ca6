package io.baedal.query.shopdisplay.fragment;

import io.vertx.core.json.JsonObject;
import java.util.List;

/// What can be ordered.
///
/// @param price whole won
/// @param pictured whether there is a picture of it
/// @param choices to make with it
public record Dish(
        String id,
        String name,
        String description,
        long price,
        boolean pictured,
        boolean soldOut,
        List<Choice> choices) {
    /// At least `minimum` and at most `maximum` of the options.
    public record Choice(String name, long minimum, long maximum, List<Option> options) {
        /// Whether exactly one must be taken.
        public boolean one() {
            return minimum == 1 && maximum == 1;
        }

        /// Whether none need be taken.
        public boolean free() {
            return minimum == 0;
        }
    }

    /// @param price what it adds, in whole won
    public record Option(String name, long price) {}

    static Dish of(JsonObject item) {
        return new Dish(
                Json.text(item, "id"),
                Json.text(item, "name"),
                Json.text(item, "description"),
                Json.number(item, "price"),
                item.getString("pictureUrl") != null,
                item.getBoolean("soldOut", false),
                Json.objects(item, "optionGroups").map(Dish::choice).toList());
    }

    private static Choice choice(JsonObject group) {
        return new Choice(
                Json.text(group, "name"),
                Json.number(group, "minimum"),
                Json.number(group, "maximum"),
                Json.objects(group, "options")
                        .map(option -> new Option(Json.text(option, "name"), Json.number(option, "price")))
                        .toList());
    }
}
