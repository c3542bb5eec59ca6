package io.baedal.projections.operations.parked;

import io.baedal.projections.store.ParkedStream;

/// How far a stream came when it was tried again.
///
/// @param stream the stream's full name
/// @param revision what its document holds now, -1 for nothing
/// @param parked where it waits now; null when it doesn't any more
public record RetryOutcome(String stream, long revision, ParkedStream parked) {
    /// Whether nothing holds the stream up any more.
    public boolean isReleased() {
        return parked == null;
    }
}
