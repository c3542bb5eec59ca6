package io.baedal.shop.domain.shop;

/// How a shop stands: whether it takes orders, and if not, why.
public enum Standing {
    /// There is no such shop.
    UNKNOWN,
    /// Takes no orders because its owner wants it so; a new shop starts here.
    PAUSED,
    /// Takes orders within its opening hours.
    OPEN,
    /// Takes no orders because an operator stopped it.
    SUSPENDED,
    /// Closed for good.
    CLOSED
}
