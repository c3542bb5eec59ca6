package io.baedal.ad.domain;

/// Why an advertisement that was followed or shown costs nothing.
public enum NotCharged {
    ENDED,
    NOT_RUNNING,
    OUTSIDE_ITS_PERIOD,
    TOTAL_BUDGET_SPENT,
    DAILY_BUDGET_SPENT
}
