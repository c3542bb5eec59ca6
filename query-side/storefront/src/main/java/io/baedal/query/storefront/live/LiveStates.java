package io.baedal.query.storefront.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baedal.query.storefront.shop.OpeningHours;
import io.baedal.query.storefront.shop.PageAnswer;
import io.baedal.query.storefront.shop.ShopTerms;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// Takes from a shop's page what changes while somebody looks at it.
@Singleton
final class LiveStates {
    private final OpeningHours hours;
    private final ObjectMapper json;

    LiveStates(OpeningHours hours, ObjectMapper json) {
        this.hours = hours;
        this.json = json;
    }

    /// The state at this minute.
    LiveState of(PageAnswer page) {
        var terms = ShopTerms.of(page, json);
        return new LiveState(
                terms.state(), hours.openNow(terms.state(), terms.hours()), page.rating(), soldOut(page.menu()));
    }

    private static List<String> soldOut(JsonNode menu) {
        var ids = new ArrayList<String>();
        if (menu != null) {
            for (var group : menu.path("groups")) {
                for (var item : group.path("items")) {
                    if (item.path("soldOut").asBoolean()) {
                        ids.add(item.path("id").asText());
                    }
                }
            }
        }
        return List.copyOf(ids);
    }
}
