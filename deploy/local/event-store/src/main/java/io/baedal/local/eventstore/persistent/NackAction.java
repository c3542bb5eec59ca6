package io.baedal.local.eventstore.persistent;

/// What a consumer wants to be done with an event that it could not handle.
public enum NackAction {
    /// Whatever the group thinks right, which is to send it again.
    UNKNOWN,
    /// Put it aside.
    PARK,
    /// Send it again.
    RETRY,
    /// Count it as done.
    SKIP,
    /// Send it to another, and send this consumer no more.
    STOP
}
