package io.baedal.local.eventstore.groups;

import io.baedal.local.eventstore.log.EventLog;
import io.baedal.local.eventstore.log.WriteRequest;
import io.baedal.local.eventstore.persistent.GroupConfig;
import io.baedal.local.eventstore.persistent.GroupId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The writes that make, change and delete groups: all groups as they are then, and what becomes of the one group's own
/// streams. May read from the disk.
record GroupWrites(EventLog log) {

    /// What makes or changes a group. One from the end is given its first checkpoint, so that it knows later where
    /// that was.
    WriteRequest.Session begin(GroupConfig config, Collection<GroupConfig> all) {
        GroupId id = config.id();
        List<WriteRequest.Append> appends = new ArrayList<>();
        SystemStream checkpoints = GroupStreams.checkpoints(log, id);
        if (!checkpoints.wasEverWritten()) {
            appends.add(SystemAppends.keepTwo(id.checkpointStream()));
        }
        if (config.start() == GroupConfig.END && checkpoints.last().isEmpty()) {
            String end = PositionText.of(id, GroupStreams.endOfSource(log, id));
            appends.add(SystemAppends.checkpoint(id.checkpointStream(), end));
        }
        return with(appends, all);
    }

    /// What deletes a group and all that it remembers.
    WriteRequest.Session end(GroupId id, Collection<GroupConfig> all) {
        List<WriteRequest.Append> appends = new ArrayList<>();
        for (String stream : List.of(id.checkpointStream(), id.parkedStream())) {
            if (new SystemStream(log, stream).canBeDeleted()) {
                appends.add(SystemAppends.deleted(stream));
            }
        }
        return with(appends, all);
    }

    private WriteRequest.Session with(List<WriteRequest.Append> appends, Collection<GroupConfig> all) {
        if (!new SystemStream(log, ConfigDocument.STREAM).wasEverWritten()) {
            appends.add(SystemAppends.keepTwo(ConfigDocument.STREAM));
        }
        appends.add(SystemAppends.config(ConfigDocument.of(all)));
        return new WriteRequest.Session(appends);
    }
}
