package io.baedal.shop.domain.shop;

import io.baedal.command.domain.InvalidValue;
import io.baedal.events.shop.DailyHours;
import java.util.Comparator;
import java.util.List;

/// When a shop is open in a week. A range that closes at or before it opens runs past midnight, Sunday night into
/// Monday; ranges may touch but not overlap. Kept in the order of the week, whatever the order given.
public record OpeningHours(List<DailyHours> hours) {

    private static final int MOST = 35;

    public OpeningHours {
        hours = List.copyOf(hours);
    }

    /// @throws InvalidValue `opening-hours-too-many`, `opening-hours-time`, `opening-hours-overlap`
    public static OpeningHours of(List<DailyHours> hours) {
        if (hours.size() > MOST) {
            throw new InvalidValue(
                    "opening-hours-too-many", "Too many opening hours", "A week has at most 35 ranges of hours.");
        }
        var week = hours.stream()
                .sorted(Comparator.comparing(DailyHours::day).thenComparing(DailyHours::opens))
                .toList();
        assertNoOverlap(week.stream().map(MinutesOfWeek::of).toList());
        return new OpeningHours(week);
    }

    /// A time of day such as 09:30.
    ///
    /// @throws InvalidValue `opening-hours-time`
    public static String time(String given) {
        MinutesOfWeek.minuteOfDay(given);
        return given;
    }

    private static void assertNoOverlap(List<MinutesOfWeek> ranges) {
        for (int i = 0; i < ranges.size(); i++) {
            for (int j = i + 1; j < ranges.size(); j++) {
                if (ranges.get(i).overlaps(ranges.get(j))) {
                    throw new InvalidValue(
                            "opening-hours-overlap",
                            "Opening hours overlap",
                            "No two ranges of hours share a minute, also not past midnight.");
                }
            }
        }
    }
}
