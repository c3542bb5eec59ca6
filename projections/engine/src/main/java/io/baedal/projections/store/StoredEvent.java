package io.baedal.projections.store;

import java.time.Instant;

/// An event as it was read from its stream.
///
/// @param revision its place in the stream, from 0
/// @param type the name, without version
/// @param data UTF-8 JSON
/// @param metadata UTF-8 JSON
/// @param stored when the store took it
public record StoredEvent(long revision, String type, byte[] data, byte[] metadata, Instant stored) {}
