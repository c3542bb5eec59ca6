package io.baedal.projections.versions;

import java.util.List;
import java.util.Optional;

/// Everything that is decided about a view, as of one moment.
///
/// @param head which version is served; empty before the first projector of the view has started
/// @param versions all that exist, by number
/// @param pause whether the view is paused
/// @param verified the last successful comparison of a whole version
/// @param keepers projectors by instance and version, with their last signs of life
/// @param last the highest number that a version ever had, 0 before the first
public record ControlState(
        Optional<Head> head,
        List<ViewVersion> versions,
        Optional<Pause> pause,
        Optional<Verified> verified,
        List<Keeper> keepers,
        int last) {
    public ControlState {
        versions = List.copyOf(versions);
        keepers = List.copyOf(keepers);
    }

    public Optional<ViewVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /// The version that is served.
    public Optional<ViewVersion> active() {
        return head.flatMap(served -> version(served.active()));
    }

    /// The first number that no version ever had.
    public int unused() {
        return last + 1;
    }
}
