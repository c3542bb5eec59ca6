package io.baedal.projections.store;

import java.time.Instant;

/// A stream that waits: its event at `revision` can't be folded, so neither that nor any later one is.
///
/// @param stream the stream's full name
/// @param revision the event that it stopped at
/// @param eventType that event's type
/// @param error what went wrong, fit to be shown
/// @param since when it stopped there first
/// @param tried when it was tried last
/// @param attempts how often it was tried
public record ParkedStream(
        String stream, long revision, String eventType, String error, Instant since, Instant tried, int attempts) {}
