package io.baedal.views.adlisting;

import io.baedal.events.shop.DailyHours;

/// A range of opening in minutes of the week, from Monday's midnight on.
///
/// @param closes the first minute that is no longer in it; it may lie in the week that follows
record Opening(int opens, int closes) {
    private static final int DAY = 24 * 60;

    static Opening of(DailyHours hours) {
        int midnight = (hours.day().getValue() - 1) * DAY;
        int opens = minute(hours.opens());
        int closes = minute(hours.closes());
        return new Opening(midnight + opens, midnight + (closes > opens ? closes : closes + DAY));
    }

    /// A time of day, `HH:mm`.
    private static int minute(String time) {
        int colon = time.indexOf(':');
        return Integer.parseInt(time, 0, colon, 10) * 60 + Integer.parseInt(time, colon + 1, time.length(), 10);
    }
}
