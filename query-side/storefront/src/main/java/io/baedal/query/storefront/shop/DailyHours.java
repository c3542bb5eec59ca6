package io.baedal.query.storefront.shop;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.DayOfWeek;

/// One range of opening. `closes` not after `opens` means past midnight.
///
/// @param opens `HH:mm`
/// @param closes `HH:mm`
@RegisterForReflection
public record DailyHours(DayOfWeek day, String opens, String closes) {
    private static final int WHOLE_DAY = 24 * 60;

    /// Whether this range holds a minute.
    ///
    /// @param today the day of the minute
    /// @param minute since midnight
    boolean holds(DayOfWeek today, int minute) {
        int from = minutes(opens);
        int until = minutes(closes);
        if (from < 0 || until < 0) {
            return false;
        }
        boolean pastMidnight = until <= from;
        boolean before = day == today && minute >= from && (pastMidnight || minute < until);
        return before || pastMidnight && day == today.minus(1) && minute < until;
    }

    private static int minutes(String time) {
        if (time == null || !time.matches("[0-2]\\d:[0-5]\\d")) {
            return -1;
        }
        int minutes = 60 * Integer.parseInt(time, 0, 2, 10) + Integer.parseInt(time, 3, 5, 10);
        return minutes <= WHOLE_DAY ? minutes : -1;
    }
}
