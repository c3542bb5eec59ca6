package io.baedal.local.eventstore.groups;

import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.persistent.GroupConfig;
import java.util.Set;

/// Where a group has its events from. For one thread at a time.
sealed interface EventSource permits StreamSource, AllSource {

    /// @param done up to where the events are not wanted
    static EventSource of(GroupConfig config, EventLog log, long done) {
        GroupEvents shape = GroupEvents.of(log, config.settings());
        return config.id().isToAll()
                ? new AllSource(log, done, config.filter().map(AllSource::filter), shape)
                : new StreamSource(log, config.id().stream(), done + 1, shape);
    }

    /// Reads on; may read from the disk.
    ///
    /// @param most how many events at most, one at least
    SourcePage read(int most);

    /// Whether a change of these streams may bring new events.
    boolean isIn(Set<String> changed);
}
