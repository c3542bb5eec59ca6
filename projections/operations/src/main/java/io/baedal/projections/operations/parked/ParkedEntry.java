package io.baedal.projections.operations.parked;

import io.baedal.projections.store.ParkedStream;

/// A parked stream, and what waits behind its event.
///
/// @param parked where it stopped, why and since when
/// @param waiting how many later events of the stream wait
public record ParkedEntry(ParkedStream parked, long waiting) {}
