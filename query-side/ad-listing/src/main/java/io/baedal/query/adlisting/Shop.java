package io.baedal.query.adlisting;

import java.util.List;
import java.util.Set;

/// A shop that may be advertised.
///
/// @param revision the last revision of the shop's stream that was seen, or -1
/// @param ratingRevision the last revision of the rating's stream that was seen, or -1
/// @param takesOrders whether it is neither paused, suspended, nor closed for good
/// @param areas the districts that it delivers to
/// @param quality above 0, at most 1
record Shop(
        String id,
        long revision,
        long ratingRevision,
        boolean takesOrders,
        Set<String> areas,
        List<Hours> hours,
        double quality) {
    private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;

    /// A range of opening, in minutes of the week; the end is exclusive and may lie in the week that follows.
    record Hours(int from, int to) {
        boolean contains(int minute) {
            return from <= minute && minute < to;
        }
    }

    Shop {
        areas = Set.copyOf(areas);
        hours = List.copyOf(hours);
    }

    boolean deliversTo(String district) {
        return areas.contains(district);
    }

    boolean isOpenAt(int minuteOfWeek) {
        return hours.stream()
                .anyMatch(range -> range.contains(minuteOfWeek) || range.contains(minuteOfWeek + MINUTES_OF_A_WEEK));
    }
}
