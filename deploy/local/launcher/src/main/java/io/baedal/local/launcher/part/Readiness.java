package io.baedal.local.launcher.part;

/// How a part shows that it is ready.
public enum Readiness {
    /// It prints a line `ready <port>`.
    SAID_READY,
    /// `GET /q/health/ready` on its port answers 200.
    HEALTH_ENDPOINT
}
