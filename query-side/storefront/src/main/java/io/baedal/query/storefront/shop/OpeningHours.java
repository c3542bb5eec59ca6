package io.baedal.query.storefront.shop;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/// Tells whether a shop takes orders now: it is open, and it is within its hours in Korea.
@Singleton
public final class OpeningHours {
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final String OPEN = "OPEN";

    private final Clock clock;

    OpeningHours(Clock clock) {
        this.clock = clock;
    }

    /// @param state what the owner or an operator says of the shop
    /// @param hours the week's ranges, or null
    public boolean openNow(String state, List<DailyHours> hours) {
        return OPEN.equals(state) && hours != null && within(hours, LocalDateTime.now(clock.withZone(KOREA)));
    }

    private static boolean within(List<DailyHours> hours, LocalDateTime now) {
        int minute = 60 * now.getHour() + now.getMinute();
        return hours.stream().anyMatch(range -> range.holds(now.getDayOfWeek(), minute));
    }
}
