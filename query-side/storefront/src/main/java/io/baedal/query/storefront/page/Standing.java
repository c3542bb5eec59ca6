package io.baedal.query.storefront.page;

/// Whether a shop takes orders at this moment.
public enum Standing {
    OPEN,
    RESTING;

    static Standing of(boolean open) {
        return open ? OPEN : RESTING;
    }
}
