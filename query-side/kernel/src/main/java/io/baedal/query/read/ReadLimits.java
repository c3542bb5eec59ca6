package io.baedal.query.read;

import java.time.Duration;

/// Bounds of reading by key.
///
/// @param inFlight reads under way at a time
/// @param keys keys that one read asks for, unless a single request wants more
/// @param queue requests that may wait for a read
/// @param deadline how long a read may take, and how long a request may wait for one
public record ReadLimits(int inFlight, int keys, int queue, Duration deadline) {}
