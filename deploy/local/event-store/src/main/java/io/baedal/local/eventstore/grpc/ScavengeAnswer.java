package io.baedal.local.eventstore.grpc;

/// The protocol's `ScavengeResp`.
///
/// @param id of the scavenge
record ScavengeAnswer(String id, Result result) {

    /// What came of the request, in the order of the protocol's numbers.
    enum Result {
        STARTED,
        IN_PROGRESS,
        STOPPED
    }
}
