package io.baedal.shop.domain.shop;

import io.baedal.command.domain.InvalidValue;
import io.baedal.events.shop.DailyHours;
import java.util.regex.Pattern;

/// A range of minutes on the circle of a week that begins on Monday 00:00.
///
/// @param from 0 to 10,079, included
/// @param length 1 to 1,440
record MinutesOfWeek(int from, int length) {

    static final int DAY = 24 * 60;
    static final int WEEK = 7 * DAY;

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])");

    static MinutesOfWeek of(DailyHours hours) {
        var opens = minuteOfDay(hours.opens());
        var closes = minuteOfDay(hours.closes());
        return new MinutesOfWeek(
                hours.day().ordinal() * DAY + opens, closes > opens ? closes - opens : closes - opens + DAY);
    }

    /// Whether the two share a minute; ranges that only touch do not.
    boolean overlaps(MinutesOfWeek other) {
        return holds(other.from) || other.holds(from);
    }

    private boolean holds(int minute) {
        return Math.floorMod(minute - from, WEEK) < length;
    }

    /// @throws InvalidValue `opening-hours-time`
    static int minuteOfDay(String time) {
        var match = TIME.matcher(time);
        if (!match.matches()) {
            throw new InvalidValue(
                    "opening-hours-time",
                    "Not a time of day",
                    "A time of day is written as 09:30, from 00:00 to 23:59.");
        }
        return Integer.parseInt(match.group(1)) * 60 + Integer.parseInt(match.group(2));
    }
}
