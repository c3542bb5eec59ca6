package io.baedal.local.launcher.supervise;

import java.util.Locale;

/// What a part is doing, as its ward sees it.
public enum PartState {
    /// For the parts that it needs.
    WAITING,
    STARTING,
    READY,
    /// It ended by itself and is started again after a pause.
    RESTARTING,
    /// It ended too often.
    GIVEN_UP,
    STOPPING,
    STOPPED;

    /// As `status` prints it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
