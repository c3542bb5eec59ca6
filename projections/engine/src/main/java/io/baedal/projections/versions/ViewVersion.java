package io.baedal.projections.versions;

import java.time.Instant;

/// One version of a view's documents, in a database of its own.
///
/// @param number from 1; never used again once it was dropped
/// @param fold the version of the fold that makes the documents ([io.baedal.projections.View#version()])
/// @param state what happens to it
/// @param created when it was begun
/// @param builder who rebuilds it and until when nobody else may; null once it was served
public record ViewVersion(int number, int fold, VersionState state, Instant created, Lease builder) {}
