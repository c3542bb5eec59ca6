package io.baedal.query.shopdisplay.fragment;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// A shop in a list.
///
/// @param link where its page is, or the click-through of its advertisement
/// @param dishes the first on its menu
/// @param minimumOrder whole won
/// @param fee for the reader's district in whole won, or null where it isn't known or not delivered to
public record Card(
        String id,
        String link,
        String name,
        Category category,
        Standing standing,
        String introduction,
        String dishes,
        long minimumOrder,
        Long fee,
        boolean beyond,
        Rating rating) {
    static Card of(JsonObject card, String district, String link, Instant now) {
        var areas = Area.of(card.getJsonArray("areas"));
        var fee = Area.feeFor(district, areas);
        return new Card(
                Json.text(card, "id"),
                link,
                Json.text(card, "name"),
                Category.of(card.getString("category")),
                Standing.of(
                        Json.text(card, "state"),
                        Hours.of(card.getJsonArray("hours")).cover(now)),
                Json.text(card, "introduction"),
                dishes(card),
                Json.number(card, "minimumOrder"),
                fee,
                !district.isEmpty() && fee == null,
                Rating.of(Json.object(card, "rating")));
    }

    /// Whether it is known what delivery costs, be it nothing.
    public boolean priced() {
        return fee != null;
    }

    private static String dishes(JsonObject card) {
        var dishes = card.getJsonArray("dishes");
        return dishes == null ? "" : dishes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /// All of a list, in the order asked.
    static List<Card> all(List<JsonObject> cards, Links links, String district, Instant now) {
        return cards.stream()
                .map(card -> of(card, district, links.of(Json.text(card, "id")), now))
                .toList();
    }
}
