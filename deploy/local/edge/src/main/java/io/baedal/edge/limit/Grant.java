package io.baedal.edge.limit;

/// Whether a request may pass.
///
/// @param passes whether it may
/// @param remaining requests that may follow at once
/// @param seconds until the bucket is full again, or, for a request that may not pass, until the next one may
public record Grant(boolean passes, long remaining, long seconds) {}
