package io.baedal.local.launcher.part;

import java.time.Duration;

/// How a part shows that it is ready.
public enum Readiness {
    /// It prints a line `ready <port>`.
    SAID_READY(Duration.ofMillis(50)),
    /// `GET /q/health/ready` on its port answers 200.
    HEALTH_ENDPOINT(Duration.ofMillis(200));

    private final Duration lookEvery;

    Readiness(Duration lookEvery) {
        this.lookEvery = lookEvery;
    }

    /// How often it costs little to look.
    public Duration lookEvery() {
        return lookEvery;
    }
}
