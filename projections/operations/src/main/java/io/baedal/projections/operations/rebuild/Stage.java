package io.baedal.projections.operations.rebuild;

/// What a rebuild is doing. It may be killed in each of them, and goes on when it is run again.
public enum Stage {
    /// The new version is filled from the event store in bulk.
    BUILDING,
    /// Projectors keep the new version, and it is waited until it holds everything.
    FOLLOWING,
    /// The new version is compared with its streams and with the served version.
    VERIFYING,
    /// The new version is about to be served.
    SWITCHING,
    /// The new version is served; the old one is kept.
    SERVED
}
