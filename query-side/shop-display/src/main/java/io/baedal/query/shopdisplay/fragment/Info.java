package io.baedal.query.shopdisplay.fragment;

import io.vertx.core.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The info tab of a shop.
///
/// @param week seven days from Monday on
/// @param areas that are delivered to
/// @param district the reader's, or empty
/// @param address as one line
public record Info(
        String introduction,
        List<Day> week,
        List<Area> areas,
        String district,
        String address,
        String postalCode,
        String phone,
        String origin,
        String allergy) {
    /// @param hours `16:00–02:00`, several, or none when it rests
    public record Day(String name, List<String> hours, boolean today) {}

    static Info of(JsonObject shop, String district, Language language, Instant now) {
        var address = Json.object(shop, "address");
        var notes = Json.object(shop, "notes");
        return new Info(
                Json.text(shop, "introduction"),
                week(
                        Hours.of(shop.getJsonArray("hours")),
                        language,
                        now.atZone(Language.SEOUL).getDayOfWeek()),
                Area.of(shop.getJsonArray("areas")),
                district,
                (Json.text(address, "road") + " " + Json.text(address, "detail")).strip(),
                Json.text(address, "postalCode"),
                Json.text(shop, "phone"),
                Json.text(notes, "origin"),
                Json.text(notes, "allergy"));
    }

    private static List<Day> week(Hours hours, Language language, DayOfWeek today) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Day(language.day(day), hours.on(day), day == today))
                .toList();
    }
}
