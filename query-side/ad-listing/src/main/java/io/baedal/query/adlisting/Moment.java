package io.baedal.query.adlisting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A moment as advertisements see it, in Korea.
///
/// @param day ISO 8601
/// @param minuteOfWeek from Monday's midnight on
/// @param window the number of the time window, in which the order stays the same
record Moment(String day, int minuteOfWeek, long window) {
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /// @param rotation how long a window is
    static Moment of(Instant now, Duration rotation) {
        var there = now.atZone(KOREA);
        int minute =
                (there.getDayOfWeek().getValue() - 1) * MINUTES_OF_A_DAY + there.getHour() * 60 + there.getMinute();
        return new Moment(
                there.toLocalDate().toString(), minute, Math.floorDiv(now.toEpochMilli(), rotation.toMillis()));
    }
}
