package io.baedal.views.adlisting;

/// Whether a shop may be advertised.
public enum ShopState {
    /// It takes orders, within its opening hours.
    OPEN,
    /// Its owner takes no orders for now.
    PAUSED,
    /// An operator took it off for now.
    SUSPENDED,
    /// Closed for good.
    CLOSED
}
