package io.baedal.query.storefront;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that tests set.
@Alternative
@Priority(1)
@Singleton
public final class SetClock extends Clock {
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static volatile Instant now = Instant.parse("2026-03-02T03:00:00Z");

    /// @param time in Korea, as `2026-03-02T12:00`
    public static void koreanTime(String time) {
        now = LocalDateTime.parse(time).atZone(KOREA).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
