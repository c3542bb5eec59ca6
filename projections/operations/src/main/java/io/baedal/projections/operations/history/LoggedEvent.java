package io.baedal.projections.operations.history;

import io.baedal.projections.store.LogPosition;
import io.baedal.projections.store.StoredEvent;

/// An event as it was read from the log of all streams.
///
/// @param position its place in the log
/// @param stream the stream's full name
/// @param event the event
public record LoggedEvent(LogPosition position, String stream, StoredEvent event) {}
