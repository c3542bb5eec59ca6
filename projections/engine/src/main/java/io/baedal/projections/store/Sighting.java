package io.baedal.projections.store;

import java.time.Instant;

/// An event that was seen in the log of all streams: where, not what.
///
/// @param position its place in the log
/// @param stream the stream's full name
/// @param revision its place in the stream
/// @param stored when the store took it
public record Sighting(LogPosition position, String stream, long revision, Instant stored) {}
