package io.baedal.query.shopdisplay.fragment;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;

/// What a shop's reviews come to.
///
/// @param average with one decimal
/// @param count of the reviews
/// @param byStar how many give how many stars, from five down to one
public record Rating(String average, long count, List<Star> byStar) {
    /// @param stars 1 to 5
    /// @param count how many reviews give that many
    /// @param percent of all reviews
    public record Star(int stars, long count, long percent) {}

    static Rating of(JsonObject rating) {
        long count = Json.number(rating, "count");
        var stars = Json.object(rating, "stars");
        return new Rating(
                rating.getDouble("average", 0.0).toString(),
                count,
                IntStream.iterate(5, star -> star > 0, star -> star - 1)
                        .mapToObj(star -> star(star, Json.number(stars, Integer.toString(star)), count))
                        .toList());
    }

    private static Star star(int stars, long count, long all) {
        return new Star(stars, count, all == 0 ? 0 : count * 100 / all);
    }

    /// Whether anybody has rated the shop.
    public boolean given() {
        return count > 0;
    }

    /// The average as stars: ★★★★☆.
    public String stars() {
        return Figures.stars((int) Math.round(Double.parseDouble(average)));
    }
}
