package io.baedal.projections.operations.parked;

import io.baedal.projections.store.StoredEvent;

/// A parked stream with the event that it waits at.
///
/// @param entry the stream
/// @param event the event as it is stored; null when the stream ends before it
public record ParkedEvent(ParkedEntry entry, StoredEvent event) {}
