package io.baedal.local.eventstore.persistent;

import java.util.Optional;

/// All that is laid down about a group.
///
/// @param start the revision or position of the first event wanted, or {@link #END}
/// @param filter only for groups to `$all`
public record GroupConfig(GroupId id, GroupSettings settings, long start, Optional<GroupFilter> filter) {

    /// Begins with the first event that is written after the group was made.
    public static final long END = -1;
}
