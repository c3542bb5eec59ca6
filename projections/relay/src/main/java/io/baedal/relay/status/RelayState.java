package io.baedal.relay.status;

import java.util.Locale;

/// What a relay is doing.
public enum RelayState {
    /// Holds the lease and announces.
    ACTIVE,
    /// Watches the lease, ready to take over.
    STANDBY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
