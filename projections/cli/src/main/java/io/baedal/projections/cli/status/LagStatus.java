package io.baedal.projections.cli.status;

import io.baedal.projections.operations.lag.VersionLag;

/// How far documents are behind the log.
///
/// @param position everything up to here is in the documents, or parked; null for nothing yet
/// @param events how many later ones are not
/// @param atLeast whether there may be more than that
/// @param seconds the age of the oldest of them
/// @param parked streams that wait because of a poison event
public record LagStatus(String position, long events, boolean atLeast, double seconds, int parked) {
    static LagStatus of(VersionLag lag) {
        return new LagStatus(
                lag.position() == null ? null : lag.position().toString(),
                lag.events(),
                lag.atLeast(),
                lag.seconds(),
                lag.parked());
    }
}
