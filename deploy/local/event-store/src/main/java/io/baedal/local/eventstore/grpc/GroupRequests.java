package io.baedal.local.eventstore.grpc;

import com.google.protobuf.InvalidProtocolBufferException;
import io.baedal.local.eventstore.feed.Refusals;
import io.baedal.local.eventstore.persistent.GroupConfig;
import io.baedal.local.eventstore.persistent.GroupFilter;
import io.baedal.local.eventstore.persistent.GroupId;
import io.baedal.local.eventstore.persistent.GroupSettings;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.CreateReq;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.CreateReq.AllOptions.FilterOptions;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.DeleteReq;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.GetInfoReq;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.ReadReq;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.ReplayParkedReq;
import io.kurrent.dbclient.proto.persistentsubscriptions.Persistent.UpdateReq;
import io.kurrent.dbclient.proto.shared.Shared.StreamIdentifier;
import java.util.Optional;

/// Reads what clients lay down about groups out of the protocol's messages.
final class GroupRequests {

    private static final int TICKS_PER_MILLISECOND = 10_000;

    private GroupRequests() {}

    @SuppressWarnings("deprecation")
    static GroupConfig created(CreateReq.Options options) {
        GroupSettings settings = settings(options.getSettings());
        String group = options.getGroupName();
        return switch (options.getStreamOptionCase()) {
            case STREAM -> {
                CreateReq.StreamOptions stream = options.getStream();
                long start = switch (stream.getRevisionOptionCase()) {
                    case REVISION -> stream.getRevision();
                    case START -> 0;
                    case END -> GroupConfig.END;
                    case REVISIONOPTION_NOT_SET -> throw noStart();
                };
                yield new GroupConfig(id(stream.getStreamIdentifier(), group), settings, start, Optional.empty());
            }
            case ALL -> {
                CreateReq.AllOptions all = options.getAll();
                long start = switch (all.getAllOptionCase()) {
                    case POSITION -> all.getPosition().getCommitPosition();
                    case START -> 0;
                    case END -> GroupConfig.END;
                    case ALLOPTION_NOT_SET -> throw noStart();
                };
                yield new GroupConfig(id(group), settings, start, filter(all));
            }
            case STREAMOPTION_NOT_SET ->
                // Clients of old name the stream elsewhere, and the first revision among the settings.
                new GroupConfig(
                        id(options.getStreamIdentifier(), group),
                        settings,
                        options.getSettings().getRevision(),
                        Optional.empty());
        };
    }

    /// An update is laid out as the creation of a group is, only without a filter.
    static GroupConfig updated(UpdateReq.Options options) {
        try {
            return created(CreateReq.Options.parseFrom(options.toByteString()));
        } catch (InvalidProtocolBufferException e) {
            throw Refusals.invalid("The update cannot be read");
        }
    }

    static GroupId id(DeleteReq.Options options) {
        return id(options.hasAll(), options.getStreamIdentifier(), options.getGroupName());
    }

    static GroupId id(GetInfoReq.Options options) {
        return id(options.hasAll(), options.getStreamIdentifier(), options.getGroupName());
    }

    static GroupId id(ReplayParkedReq.Options options) {
        return id(options.hasAll(), options.getStreamIdentifier(), options.getGroupName());
    }

    static GroupId id(ReadReq.Options options) {
        return id(options.hasAll(), options.getStreamIdentifier(), options.getGroupName());
    }

    private static GroupId id(boolean toAll, StreamIdentifier stream, String group) {
        return toAll ? id(group) : id(stream, group);
    }

    /// The name of a group to a stream.
    private static GroupId id(StreamIdentifier stream, String group) {
        String name = stream.getStreamName().toStringUtf8();
        if (name.isEmpty() || group.isEmpty()) {
            throw Refusals.invalid("A persistent subscription is named by $all or a stream, and by a group");
        }
        return new GroupId(name, group);
    }

    /// The name of a group to `$all`.
    private static GroupId id(String group) {
        if (group.isEmpty()) {
            throw Refusals.invalid("A persistent subscription to $all is named by a group");
        }
        return new GroupId(GroupId.ALL, group);
    }

    private static Optional<GroupFilter> filter(CreateReq.AllOptions all) {
        if (!all.hasFilter()) {
            return Optional.empty();
        }
        FilterOptions filter = all.getFilter();
        return Optional.of(
                switch (filter.getFilterCase()) {
                    case STREAM_IDENTIFIER -> filter(GroupFilter.Subject.STREAM, filter.getStreamIdentifier());
                    case EVENT_TYPE -> filter(GroupFilter.Subject.EVENT_TYPE, filter.getEventType());
                    case FILTER_NOT_SET -> throw Refusals.invalid("The filter says nothing");
                });
    }

    private static GroupFilter filter(GroupFilter.Subject of, FilterOptions.Expression expression) {
        return new GroupFilter(of, expression.getRegex(), expression.getPrefixList());
    }

    @SuppressWarnings("deprecation")
    private static GroupSettings settings(CreateReq.Settings settings) {
        boolean named = !settings.getConsumerStrategy().isEmpty();
        return new GroupSettings(
                settings.getResolveLinks(),
                settings.getExtraStatistics(),
                switch (settings.getMessageTimeoutCase()) {
                    case MESSAGE_TIMEOUT_MS -> settings.getMessageTimeoutMs();
                    case MESSAGE_TIMEOUT_TICKS -> millis(settings.getMessageTimeoutTicks());
                    case MESSAGETIMEOUT_NOT_SET -> 0;
                },
                settings.getMaxRetryCount(),
                settings.getMinCheckpointCount(),
                settings.getMaxCheckpointCount(),
                switch (settings.getCheckpointAfterCase()) {
                    case CHECKPOINT_AFTER_MS -> settings.getCheckpointAfterMs();
                    case CHECKPOINT_AFTER_TICKS -> millis(settings.getCheckpointAfterTicks());
                    case CHECKPOINTAFTER_NOT_SET -> 0;
                },
                settings.getMaxSubscriberCount(),
                settings.getLiveBufferSize(),
                settings.getReadBatchSize(),
                settings.getHistoryBufferSize(),
                named
                        ? settings.getConsumerStrategy()
                        : settings.getNamedConsumerStrategy().name());
    }

    private static int millis(long ticks) {
        return (int) Math.min(Integer.MAX_VALUE, ticks / TICKS_PER_MILLISECOND);
    }

    private static RuntimeException noStart() {
        return Refusals.invalid("The persistent subscription has no starting point");
    }
}
