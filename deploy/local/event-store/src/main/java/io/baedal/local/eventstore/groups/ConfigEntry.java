package io.baedal.local.eventstore.groups;

import io.baedal.local.eventstore.persistent.GroupConfig;
import io.baedal.local.eventstore.persistent.GroupFilter;
import io.baedal.local.eventstore.persistent.GroupId;
import io.baedal.local.eventstore.persistent.GroupSettings;
import java.util.Optional;

/// One group in the {@link ConfigDocument}, with the property names that servers use.
record ConfigEntry(
        String stream,
        String group,
        GroupFilter filter,
        boolean resolveLinkTos,
        boolean extraStatistics,
        int messageTimeout,
        String startPosition,
        int liveBufferSize,
        int historyBufferSize,
        int maxRetryCount,
        int readBatchSize,
        int checkPointAfter,
        int minCheckPointCount,
        int maxCheckPointCount,
        int maxSubscriberCount,
        String namedConsumerStrategy) {

    static ConfigEntry of(GroupConfig config) {
        GroupSettings settings = config.settings();
        return new ConfigEntry(
                config.id().stream(),
                config.id().group(),
                config.filter().orElse(null),
                settings.resolveLinks(),
                settings.extraStatistics(),
                settings.messageTimeoutMillis(),
                PositionText.of(config.id(), config.start()),
                settings.liveBufferSize(),
                settings.historyBufferSize(),
                settings.maxRetryCount(),
                settings.readBatchSize(),
                settings.checkpointAfterMillis(),
                settings.minCheckpointCount(),
                settings.maxCheckpointCount(),
                settings.maxSubscriberCount(),
                settings.strategy());
    }

    GroupConfig config() {
        GroupSettings settings = new GroupSettings(
                resolveLinkTos,
                extraStatistics,
                messageTimeout,
                maxRetryCount,
                minCheckPointCount,
                maxCheckPointCount,
                checkPointAfter,
                maxSubscriberCount,
                liveBufferSize,
                readBatchSize,
                historyBufferSize,
                namedConsumerStrategy);
        return new GroupConfig(
                new GroupId(stream, group), settings, PositionText.parse(startPosition), Optional.ofNullable(filter));
    }
}
