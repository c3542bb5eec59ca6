package io.baedal.ad.application.shop;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How long planning a campaign may be under way. What was noted longer ago has come to something or never will.
@Singleton
public final class Grace {
    private final Duration length;

    Grace(@ConfigProperty(name = "baedal.ad.grace") Duration length) {
        this.length = length;
    }

    boolean hasPassed(Instant since, Instant now) {
        return since.plus(length).isBefore(now);
    }
}
