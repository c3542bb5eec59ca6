package io.baedal.local.eventstore.grpc;

import io.baedal.local.eventstore.groups.PositionText;
import io.baedal.local.eventstore.groups.RunningGroup;
import io.baedal.local.eventstore.persistent.Group;
import io.baedal.local.eventstore.persistent.GroupFigures;
import io.baedal.local.eventstore.persistent.GroupId;
import io.baedal.local.eventstore.persistent.GroupSettings;
import io.baedal.local.eventstore.persistent.Member;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.SubscriptionInfo;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.SubscriptionInfo.ConnectionInfo;

/// Tells clients of groups.
final class GroupInfos {

    private GroupInfos() {}

    /// May read from the disk.
    static SubscriptionInfo of(RunningGroup running) {
        GroupFigures figures = running.figures();
        GroupId id = running.config().id();
        SubscriptionInfo.Builder info = SubscriptionInfo.newBuilder()
                .setEventSource(id.stream())
                .setGroupName(id.group())
                .setStatus(figures.live() ? "Live" : "Behind")
                .setTotalItems(figures.delivered())
                .setLastCheckpointedEventPosition(text(id, figures.checkpoint()))
                .setLastKnownEventPosition(text(id, figures.lastPosition()))
                .setStartFrom(PositionText.of(id, running.config().start()))
                .setReadBufferCount(figures.live() ? 0 : figures.fresh())
                .setLiveBufferCount(figures.live() ? figures.fresh() : 0)
                .setRetryBufferCount(figures.again())
                .setTotalInFlightMessages(figures.inFlight())
                .setOutstandingMessagesCount(figures.inFlight() + figures.parking())
                .setParkedMessageCount(running.parkedCount());
        figures.members().forEach(member -> info.addConnections(connection(member)));
        return settings(info, running.config().settings()).build();
    }

    private static String text(GroupId id, long position) {
        return position == Group.NOTHING ? "" : PositionText.of(id, position);
    }

    private static SubscriptionInfo.Builder settings(SubscriptionInfo.Builder info, GroupSettings settings) {
        return info.setResolveLinkTos(settings.resolveLinks())
                .setExtraStatistics(settings.extraStatistics())
                .setMessageTimeoutMilliseconds(settings.messageTimeoutMillis())
                .setMaxRetryCount(settings.maxRetryCount())
                .setMinCheckPointCount(settings.minCheckpointCount())
                .setMaxCheckPointCount(settings.maxCheckpointCount())
                .setCheckPointAfterMilliseconds(settings.checkpointAfterMillis())
                .setMaxSubscriberCount(settings.maxSubscriberCount())
                .setLiveBufferSize(settings.liveBufferSize())
                .setReadBatchSize(settings.readBatchSize())
                .setBufferSize(settings.historyBufferSize())
                .setNamedConsumerStrategy(settings.strategy());
    }

    private static ConnectionInfo connection(Member member) {
        ConnectionInfo.Builder info = ConnectionInfo.newBuilder()
                .setTotalItems(member.delivered())
                .setInFlightMessages(member.inFlight())
                .setAvailableSlots(Math.max(0, member.consumer().window() - member.inFlight()));
        if (member.consumer() instanceof ConsumerCall call) {
            info.setFrom(call.origin().address())
                    .setConnectionName(call.origin().connectionName());
        }
        return info.setUsername("anonymous").build();
    }
}
