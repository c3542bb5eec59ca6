package io.baedal.projections.run;

/// What a projection is doing, or why there is none.
public enum ProjectionState {
    /// It has not yet reached the end of the log since it was started.
    STARTING,
    /// It reads a log that is longer than what it can look at once.
    CATCHING_UP,
    /// It follows the head.
    LIVE,
    /// A store doesn't answer; it goes on as soon as that does.
    WAITING,
    /// It was closed.
    STOPPED,
    /// The view is paused: an operator asked that nobody keeps it.
    PAUSED,
    /// The fold that makes these documents isn't installed here.
    NO_FOLD
}
