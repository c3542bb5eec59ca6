package io.baedal.projections.versions;

import java.time.Instant;

/// The last time that a whole version was found to be the fold of its streams.
///
/// @param version the number of the version
/// @param at when the comparison began
/// @param streams how many streams were folded afresh
public record Verified(int version, Instant at, long streams) {}
