package io.baedal.local.eventstore.persistent;

import java.util.List;

/// What a group tells of itself.
///
/// @param live whether it has seen all events that there are
/// @param delivered how many events it has sent
/// @param lastPosition of the last event that it has seen
/// @param checkpoint up to where all events were done when that was last written down
/// @param fresh how many events wait that were not yet tried
/// @param again how many events wait to be sent again or later
/// @param inFlight how many events are with consumers
/// @param parking how many events are about to be put aside
public record GroupFigures(
        boolean live,
        long delivered,
        long lastPosition,
        long checkpoint,
        int fresh,
        int again,
        int inFlight,
        int parking,
        List<Member> members) {}
