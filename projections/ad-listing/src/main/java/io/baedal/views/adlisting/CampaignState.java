package io.baedal.views.adlisting;

/// Whether a campaign is to be shown.
public enum CampaignState {
    /// It has never started.
    PLANNED,
    /// It is shown, within its period and budget.
    RUNNING,
    /// Its owner stopped it for now.
    PAUSED,
    /// It ended for good.
    ENDED
}
