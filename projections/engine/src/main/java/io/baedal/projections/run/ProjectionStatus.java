package io.baedal.projections.run;

import io.baedal.projections.store.LogPosition;
import java.time.Instant;

/// How a projection is doing, as of now.
///
/// @param view the view's name
/// @param version the version of the documents
/// @param fold the version of the fold that makes them
/// @param state what it is doing
/// @param position everything up to here is in the documents, or parked; null for nothing yet
/// @param lagEvents events that were seen in the log and are not in the documents yet; while catching up, at least that
/// many
/// @param lagSeconds the age of the oldest event that is not in the documents yet, or how long nobody could look
/// @param parked streams that wait because of a poison event
/// @param troubleSince since when a store doesn't answer, or null
/// @param trouble what it said, or null
public record ProjectionStatus(
        String view,
        int version,
        int fold,
        ProjectionState state,
        LogPosition position,
        long lagEvents,
        double lagSeconds,
        int parked,
        Instant troubleSince,
        String trouble) {}
