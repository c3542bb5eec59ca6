package io.baedal.query.search.find;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.IntSupplier;

/// The time at the shops, in minutes from Monday 00:00.
final class MinuteOfWeek implements IntSupplier {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private final Clock clock;

    MinuteOfWeek(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int getAsInt() {
        var now = ZonedDateTime.now(clock).withZoneSameInstant(SEOUL);
        return ((now.getDayOfWeek().getValue() - 1) * HOURS + now.getHour()) * MINUTES + now.getMinute();
    }
}
