package io.baedal.views.search;

import io.baedal.events.shop.DailyHours;
import java.util.List;
import java.util.stream.Stream;

/// A range of opening in minutes of the week, from Monday 00:00.
///
/// @param from the first minute
/// @param to the minute after the last
record OpenRange(int from, int to) {
    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    /// The ranges of a week, in the order they are told.
    static List<OpenRange> of(List<DailyHours> hours) {
        return hours.stream().flatMap(OpenRange::of).toList();
    }

    /// One range, or two where Sunday's goes on into Monday.
    private static Stream<OpenRange> of(DailyHours hours) {
        int day = (hours.day().getValue() - 1) * DAY;
        int from = day + minute(hours.opens());
        int to = day + minute(hours.closes());
        to = to > from ? to : to + DAY;
        return to <= WEEK
                ? Stream.of(new OpenRange(from, to))
                : Stream.of(new OpenRange(from, WEEK), new OpenRange(0, to - WEEK));
    }

    private static int minute(String time) {
        return Integer.parseInt(time, 0, 2, 10) * 60 + Integer.parseInt(time, 3, 5, 10);
    }
}
