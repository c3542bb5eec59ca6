package io.baedal.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How long a command may be under way at most. It must be far more than all of a command's time limits together:
/// what older commands left behind is cleared up.
@ApplicationScoped
public class Grace {

    private final Duration grace;

    Grace(@ConfigProperty(name = "baedal.customer.grace") Duration grace) {
        this.grace = grace;
    }

    /// Commands that began before this instant have ended.
    public Instant expired() {
        return Instant.now().minus(grace);
    }
}
