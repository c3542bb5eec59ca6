package io.baedal.ad.api;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The service's clock, which tests move: at first it is noon in Seoul on 14 March 2026.
@Singleton
public class TestClock implements InstantSource {
    private static final Instant NOON = Instant.parse("2026-03-14T03:00:00Z");

    private volatile Instant now = NOON;

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void reset() {
        now = NOON;
    }
}
