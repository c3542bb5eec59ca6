package io.baedal.projections.versions;

import java.time.Instant;

/// A projector that keeps a version, as of its last sign of life.
///
/// @param instance the projector's name
/// @param version the number of the version
/// @param state the state of its projection, as [io.baedal.projections.run.ProjectionState] names it
/// @param events how many events it has folded into documents since it started
/// @param at when it said so
public record Keeper(String instance, int version, String state, long events, Instant at) {}
