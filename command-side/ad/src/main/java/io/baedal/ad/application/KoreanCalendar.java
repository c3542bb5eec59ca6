package io.baedal.ad.application;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// Which day it is where the shops are. A campaign's days begin and end at midnight in Seoul.
@Singleton
public final class KoreanCalendar {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final InstantSource clock;

    KoreanCalendar(InstantSource clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.instant().atZone(SEOUL).toLocalDate();
    }
}
