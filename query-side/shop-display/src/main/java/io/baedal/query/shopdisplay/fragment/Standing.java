package io.baedal.query.shopdisplay.fragment;

/// What a customer may expect of a shop at this moment.
public enum Standing {
    /// It takes orders now.
    OPEN,
    /// It would, but it isn't the time.
    RESTING,
    /// Its owner takes no orders for now.
    PAUSED,
    /// It can't be ordered from for now.
    SUSPENDED;

    /// @param state the shop's, as it is stored
    /// @param inHours whether it is within its opening hours
    static Standing of(String state, boolean inHours) {
        return switch (state) {
            case "OPEN" -> inHours ? OPEN : RESTING;
            case "PAUSED" -> PAUSED;
            default -> SUSPENDED;
        };
    }

    /// Whether it takes orders now.
    public boolean open() {
        return this == OPEN;
    }
}
