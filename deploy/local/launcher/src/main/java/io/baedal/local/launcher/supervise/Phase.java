package io.baedal.local.launcher.supervise;

import java.util.Locale;

/// What the platform as a whole is doing.
public enum Phase {
    STARTING,
    /// Every part has been ready; one may be down again, which its own state says.
    RUNNING,
    STOPPING,
    /// The start failed; the message says why.
    FAILED,
    DOWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
