package io.baedal.projections.cli.status;

import io.baedal.projections.versions.Lease;
import io.baedal.projections.versions.VersionState;
import java.util.List;

/// How a version of a view's documents is doing.
///
/// @param number of the version
/// @param fold which fold makes it
/// @param served whether it is the served one
/// @param state what happens to it
/// @param builder who builds it, null unless it is being built
/// @param lag how far its documents are behind the log, null when that isn't known or makes no sense
/// @param lagUnknown why it isn't known, null otherwise
/// @param perSecond events that its keepers folded in a second lately, null when they weren't seen twice
/// @param keepers who keeps it, as of their last signs of life
public record VersionStatus(
        int number,
        int fold,
        boolean served,
        VersionState state,
        Lease builder,
        LagStatus lag,
        String lagUnknown,
        Double perSecond,
        List<KeeperStatus> keepers) {
    public VersionStatus {
        keepers = List.copyOf(keepers);
    }
}
