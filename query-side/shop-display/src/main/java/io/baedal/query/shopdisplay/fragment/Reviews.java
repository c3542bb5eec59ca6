package io.baedal.query.shopdisplay.fragment;

import io.vertx.core.json.JsonObject;
import java.util.List;

/// The review tab of a shop, a page of it.
///
/// @param shopId whose
/// @param first whether the page is the first
/// @param next the cursor of the page after it, or null when it is the last
public record Reviews(String shopId, Rating rating, List<Review> reviews, boolean first, String next) {
    static Reviews of(String shopId, JsonObject tab, boolean first, Language language) {
        return new Reviews(
                shopId,
                Rating.of(Json.object(tab, "rating")),
                Json.objects(tab, "reviews")
                        .map(review -> Review.of(review, language))
                        .toList(),
                first,
                tab.getString("next"));
    }
}
