package io.baedal.query.adlisting;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Tells which day it is, and which time window.
@Singleton
class KoreanClock {
    private final Duration rotation;

    KoreanClock(@ConfigProperty(name = "baedal.ads.rotation") Duration rotation) {
        this.rotation = rotation;
    }

    Moment now() {
        return Moment.of(Instant.now(), rotation);
    }
}
