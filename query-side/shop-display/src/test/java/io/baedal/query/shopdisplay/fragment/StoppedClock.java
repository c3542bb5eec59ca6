package io.baedal.query.shopdisplay.fragment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/// For the tests it is always half past seven on a Tuesday evening in Seoul.
final class StoppedClock {
    static final Instant TUESDAY_EVENING = Instant.parse("2026-11-24T10:30:00Z");

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.fixed(TUESDAY_EVENING);
    }
}
