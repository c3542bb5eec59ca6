package io.baedal.ad.domain;

/// How a campaign stands.
public enum Standing {
    /// There is no such campaign.
    UNKNOWN,
    /// Not shown yet; a new campaign begins here.
    PLANNED,
    /// Shown, within its period and budget.
    RUNNING,
    /// Not shown until it starts again.
    PAUSED,
    /// Ended for good.
    ENDED
}
