package io.baedal.projections.operations.rebuild;

import java.time.Duration;

/// What a rebuild would do.
///
/// @param from the version that is served
/// @param to the version that is built
/// @param fold the version of the fold that makes it
/// @param resumes whether an earlier rebuild of it didn't end, so that this one goes on
/// @param streams how many streams the served version holds
/// @param events how many of their events it holds
/// @param expected how long reading and folding them may take
public record RebuildPlan(int from, int to, int fold, boolean resumes, long streams, long events, Duration expected) {}
