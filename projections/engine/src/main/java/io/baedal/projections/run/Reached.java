package io.baedal.projections.run;

import io.baedal.projections.fold.Poison;

/// How far a stream was brought.
///
/// @param revision what its document holds now, -1 for nothing
/// @param poison what it stopped at; null when that is the stream's head
record Reached(long revision, Poison poison) {}
