package io.baedal.local.eventstore.groups;

import java.util.Set;

/// Where a group has its events from. For one thread at a time.
sealed interface EventSource permits StreamSource, AllSource {

    /// Reads on; may read from the disk.
    ///
    /// @param most how many events at most, one at least
    SourcePage read(int most);

    /// Whether a change of these streams may bring new events.
    boolean isIn(Set<String> changed);
}
