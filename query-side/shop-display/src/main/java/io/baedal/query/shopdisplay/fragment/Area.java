package io.baedal.query.shopdisplay.fragment;

import io.vertx.core.json.JsonArray;
import java.util.List;

/// A district that is delivered to.
///
/// @param fee whole won
public record Area(String district, long fee) {
    static List<Area> of(JsonArray areas) {
        return Json.objects(areas)
                .map(area -> new Area(Json.text(area, "district"), Json.number(area, "fee")))
                .toList();
    }

    /// What is paid there, or null where it isn't delivered to.
    static Long feeFor(String district, List<Area> areas) {
        return areas.stream()
                .filter(area -> area.district.equals(district))
                .map(Area::fee)
                .findFirst()
                .orElse(null);
    }
}
