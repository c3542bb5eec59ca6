package io.baedal.projections.versions;

import java.time.Instant;

/// An event that an operator decided the view shall do without. Every fold of the view passes over it.
///
/// @param stream the stream's full name
/// @param revision the event's place in it
/// @param by who decided it
/// @param why the reason that was given
/// @param at when
public record Discarded(String stream, long revision, String by, String why, Instant at) {}
