package io.baedal.local.eventstore.persistent;

/// Tells when it is time to write down how far a group is.
final class CheckpointRule {

    private final GroupSettings settings;
    private long writtenOrder;
    private long writtenAt = Long.MIN_VALUE;

    CheckpointRule(GroupSettings settings) {
        this.settings = settings;
    }

    /// @param order of the first event that is not done
    /// @param byTime whether time alone may be the reason
    boolean isDue(long order, long now, boolean byTime) {
        long done = order - writtenOrder;
        if (done <= 0) {
            return false;
        }
        if (done >= settings.maxCheckpointCount()) {
            return true;
        }
        boolean late = writtenAt == Long.MIN_VALUE || now - writtenAt >= settings.checkpointAfterMillis();
        return byTime && late && done >= settings.minCheckpointCount();
    }

    void written(long order, long now) {
        writtenOrder = order;
        writtenAt = now;
    }
}
