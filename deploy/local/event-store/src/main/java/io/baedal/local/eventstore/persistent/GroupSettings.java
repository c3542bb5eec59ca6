package io.baedal.local.eventstore.persistent;

import java.util.Optional;

/// How a group treats its events and its consumers.
///
/// @param resolveLinks whether consumers get the event that a link points to
/// @param extraStatistics kept for who asks for it, measures nothing
/// @param messageTimeoutMillis after which an event without an answer is sent again; zero: never
/// @param maxRetryCount how often an event is sent again before it is parked
/// @param minCheckpointCount how many events must be done before time alone brings a checkpoint
/// @param maxCheckpointCount after how many events there is a checkpoint at once
/// @param checkpointAfterMillis how much time there is between two checkpoints at least
/// @param maxSubscriberCount how many consumers there may be; zero: any number
/// @param liveBufferSize how many events wait in memory while the group is up to date
/// @param readBatchSize how many events are read at once
/// @param historyBufferSize how many events wait in memory while the group catches up
/// @param strategy the name of the {@link ConsumerStrategy}
public record GroupSettings(
        boolean resolveLinks,
        boolean extraStatistics,
        int messageTimeoutMillis,
        int maxRetryCount,
        int minCheckpointCount,
        int maxCheckpointCount,
        int checkpointAfterMillis,
        int maxSubscriberCount,
        int liveBufferSize,
        int readBatchSize,
        int historyBufferSize,
        String strategy) {

    /// Whether events of the same correlation, not of the same stream, go to the same consumer.
    public boolean pinsByCorrelation() {
        return strategy.equals(ConsumerStrategy.BY_CORRELATION);
    }

    /// Why a group cannot work by these settings, if it can't.
    public Optional<String> objection() {
        if (!ConsumerStrategy.NAMES.contains(strategy)) {
            return Optional.of("Consumer strategy " + strategy + " does not exist.");
        }
        if (readBatchSize < 1 || readBatchSize >= historyBufferSize) {
            return Optional.of("The read batch size must be at least 1 and less than the history buffer size.");
        }
        if (messageTimeoutMillis < 0 || checkpointAfterMillis < 0) {
            return Optional.of("A time must not be negative.");
        }
        return Optional.empty();
    }
}
