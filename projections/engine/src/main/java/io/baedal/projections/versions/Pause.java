package io.baedal.projections.versions;

import java.time.Instant;

/// A view that nobody keeps, on purpose.
///
/// @param by who asked for it
/// @param why the reason that was given
/// @param since when
public record Pause(String by, String why, Instant since) {}
