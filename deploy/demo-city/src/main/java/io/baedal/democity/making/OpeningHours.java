package io.baedal.democity.making;

import com.fasterxml.jackson.core.type.TypeReference;
import io.baedal.democity.city.DailyHours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Weeks of opening hours after the patterns of `hours.json`, some with a day off.
final class OpeningHours {
    private final Map<String, Pattern> patterns =
            Resources.json("hours.json", new TypeReference<Map<String, Pattern>>() {});

    record Pattern(List<List<String>> weekday, List<List<String>> weekend) {}

    List<DailyHours> week(String pattern, Dice dice) {
        var kept = patterns.get(pattern);
        var dayOff = dice.chance(0.35) ? dice.oneOf(List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)) : null;
        List<DailyHours> week = new ArrayList<>();
        for (var day : DayOfWeek.values()) {
            if (day != dayOff) {
                var ranges = day.getValue() >= DayOfWeek.SATURDAY.getValue() ? kept.weekend : kept.weekday;
                ranges.forEach(range -> week.add(new DailyHours(day, range.getFirst(), range.getLast())));
            }
        }
        return week;
    }
}
