package io.baedal.projections.operations.bulk;

import io.baedal.projections.store.LogPosition;

/// A version that was filled.
///
/// @param end everything up to here is in its documents, or parked; null when the log is empty
/// @param events how many events that are
/// @param parked how many streams stopped at an event
public record Filled(LogPosition end, long events, int parked) {}
