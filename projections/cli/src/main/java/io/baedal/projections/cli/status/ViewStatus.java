package io.baedal.projections.cli.status;

import io.baedal.projections.versions.Pause;
import io.baedal.projections.versions.Verified;
import java.time.Instant;
import java.util.List;

/// How a view is doing, as far as its stores tell. It is healthy only when somebody was seen keeping it.
///
/// @param view the view's name
/// @param healthy whether there is nothing to complain of
/// @param state in one or two words: `live`, `catching up`, `paused`, `nobody keeps it`, `not begun`, `unknown` ...
/// @param served the number of the version that is served, null when there is none
/// @param since when it began to be served, null when there is none
/// @param pause who paused it and why, null unless it is paused
/// @param verified the last successful comparison of a whole version, null when there was none
/// @param complaints what is wrong, for people
/// @param versions all that exist, by number
/// @param owners who hears the notices of which partitions
/// @param ownersUnknown why that isn't known, null when it is
public record ViewStatus(
        String view,
        boolean healthy,
        String state,
        Integer served,
        Instant since,
        Pause pause,
        Verified verified,
        List<String> complaints,
        List<VersionStatus> versions,
        List<PartitionOwner> owners,
        String ownersUnknown) {
    public ViewStatus {
        complaints = List.copyOf(complaints);
        versions = List.copyOf(versions);
        owners = List.copyOf(owners);
    }

    /// A view whose stores don't tell.
    static ViewStatus unknown(String view, String complaint) {
        return new ViewStatus(
                view,
                false,
                "unknown",
                null,
                null,
                null,
                null,
                List.of(complaint),
                List.of(),
                List.of(),
                "they weren't asked");
    }
}
