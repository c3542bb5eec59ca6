package io.baedal.projections.versions;

import java.time.Instant;

/// Which version of a view is served.
///
/// @param active the number of the version
/// @param previous the version that was served before, null when there was none or it was dropped
/// @param since when the active one began to be served
public record Head(int active, Integer previous, Instant since) {}
