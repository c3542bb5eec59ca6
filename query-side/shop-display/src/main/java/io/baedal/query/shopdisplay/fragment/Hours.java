package io.baedal.query.shopdisplay.fragment;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;

/// When a shop is open, in Seoul's time. A range that doesn't close after it opens goes on past midnight.
///
/// @param ranges in any order; a day may have several, or none
record Hours(List<Range> ranges) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /// @param opens `HH:mm`, so that texts compare as times do
    /// @param closes the same
    record Range(String day, String opens, String closes) {
        private boolean pastMidnight() {
            return closes.compareTo(opens) <= 0;
        }

        private boolean covers(DayOfWeek today, String clock) {
            if (day.equals(today.name())) {
                return opens.compareTo(clock) <= 0 && (pastMidnight() || clock.compareTo(closes) < 0);
            }
            return pastMidnight() && day.equals(today.minus(1).name()) && clock.compareTo(closes) < 0;
        }

        private String text() {
            return opens + "–" + closes;
        }
    }

    /// Reads an array of `{"day", "opens", "closes"}`.
    static Hours of(JsonArray hours) {
        return new Hours(Json.objects(hours).map(Hours::range).toList());
    }

    private static Range range(JsonObject range) {
        return new Range(Json.text(range, "day"), Json.text(range, "opens"), Json.text(range, "closes"));
    }

    boolean cover(Instant now) {
        var there = now.atZone(Language.SEOUL);
        var clock = CLOCK.format(there);
        return ranges.stream().anyMatch(range -> range.covers(there.getDayOfWeek(), clock));
    }

    /// The ranges of a day, from the earliest on.
    List<String> on(DayOfWeek day) {
        return ranges.stream()
                .filter(range -> Objects.equals(range.day, day.name()))
                .map(Range::text)
                .sorted()
                .toList();
    }
}
