package io.baedal.projections.operations.lag;

import io.baedal.projections.store.LogPosition;

/// What the documents of a version lack.
///
/// @param position everything up to here is in the documents, or parked; null for nothing yet
/// @param events how many later events of the view's streams are neither in the documents nor parked
/// @param atLeast whether there may be more of them: the log was too long to look at all of it
/// @param seconds the age of the oldest of them, 0 when there is none
/// @param parked how many streams are parked
public record VersionLag(LogPosition position, long events, boolean atLeast, double seconds, int parked) {
    /// Whether the documents hold everything that can be folded.
    public boolean isNone() {
        return events == 0 && !atLeast;
    }
}
